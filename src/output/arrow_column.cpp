// Filling columns and giving them away, see arrow_column.h.
//
// What the interface's structs point to lives in a node a struct, which their release callback
// deletes. A consumer may move a child out and release the parent: so each child has a node of its
// own, and the parent releases only children that are still there.  All memory is taken before the
// first struct is filled, so that a failure leaves nothing half given.

#include "output/arrow_column.h"

#include <limits>

#include "base/failure.h"
#include "output/text.h"
#include "text/utf8.h"

namespace vie {
namespace {

constexpr size_t kMostBuffers = 3;

}  // namespace

struct ArrowColumn::SchemaNode {
  std::string name;
  const char* format = nullptr;
  int64_t flags = 0;
  std::vector<std::unique_ptr<SchemaNode>> nodes;  // of the children, until they are filled
  std::unique_ptr<SchemaNode> dictionary_node;
  std::vector<ArrowSchema> children;
  std::vector<ArrowSchema*> pointers;
  ArrowSchema dictionary{};
};

struct ArrowColumn::ArrayNode {
  explicit ArrayNode(ArrowColumn&& from) : column(std::move(from)) {}
  ArrowColumn column;
  std::vector<std::unique_ptr<ArrayNode>> nodes;
  std::unique_ptr<ArrayNode> dictionary_node;
  std::vector<ArrowArray> children;
  std::vector<ArrowArray*> pointers;
  ArrowArray dictionary{};
  const void* buffers[kMostBuffers] = {};
};

namespace {

// The release callback of either struct: children first, as far as they were not moved away.
template <class Node, class Struct>
void release(Struct* given) {
  auto* const node = static_cast<Node*>(given->private_data);
  for (Struct* child : node->pointers) {
    if (child->release != nullptr) child->release(child);
  }
  if (node->dictionary.release != nullptr) node->dictionary.release(&node->dictionary);
  delete node;
  given->release = nullptr;
}

}  // namespace

const char* ArrowColumn::format() const {
  switch (type_) {
    case Type::kUint32: return "I";
    case Type::kInt32: return "i";
    case Type::kInt64: return "l";
    case Type::kFloat32: return "f";
    case Type::kDate32: return "tdD";
    case Type::kUtf8: return "u";
    case Type::kList: return "+l";
    case Type::kStruct: return "+s";
  }
  return "";
}

void ArrowColumn::set_dictionary(const std::vector<std::string_view>& names) {
  dictionary_ = std::make_unique<ArrowColumn>("", Type::kUtf8, false);
  for (const std::string_view name : names) dictionary_->add_text(name);
}

void ArrowColumn::mark(bool is_valid) {
  const auto element = static_cast<size_t>(length_ - 1);
  if (validity_.empty()) {
    if (is_valid) return;
    validity_.assign(element / 8 + 1, 0xFF);  // all before were valid
  }
  if (element / 8 >= validity_.size()) validity_.push_back(0xFF);
  if (is_valid) return;
  validity_[element / 8] = static_cast<uint8_t>(validity_[element / 8] & ~(1u << (element % 8)));
  ++null_count_;
}

void ArrowColumn::add_offset(size_t end) {
  if (end > static_cast<size_t>(std::numeric_limits<int32_t>::max())) {
    throw Failure(VIE_E_TOO_LARGE, "the column " + name_ + " would pass 2 GiB");
  }
  offsets_.push_back(static_cast<int32_t>(end));
}

void ArrowColumn::add_text(std::string_view text) {
  const char* const end = text.data() + text.size();
  const char* good = text.data();  // well-formed from here on, not yet added
  for (const char* at = good; at != end;) {
    const Decoded c = decode_utf8(at, end);
    at += c.size;
    if (c.well_formed) continue;
    bytes_.insert(bytes_.end(), good, at - c.size);
    bytes_.insert(bytes_.end(), kReplacement.begin(), kReplacement.end());
    good = at;
  }
  bytes_.insert(bytes_.end(), good, end);
  add_offset(bytes_.size());
  ++length_;
  mark(true);
}

void ArrowColumn::end_element() {
  if (type_ == Type::kList) add_offset(static_cast<size_t>(children_[0]->length_));
  ++length_;
  mark(true);
}

// A null has an element's place; in a struct its members have one each, too.
void ArrowColumn::add_null() {
  switch (type_) {
    case Type::kUtf8: add_offset(bytes_.size()); break;
    case Type::kList: add_offset(static_cast<size_t>(children_[0]->length_)); break;
    case Type::kStruct:
      for (const auto& child : children_) child->add_null();
      break;
    case Type::kInt64: bytes_.resize(bytes_.size() + sizeof(int64_t)); break;
    case Type::kUint32:
    case Type::kInt32:
    case Type::kFloat32:
    case Type::kDate32: bytes_.resize(bytes_.size() + sizeof(int32_t)); break;
  }
  ++length_;
  mark(false);
}

std::unique_ptr<ArrowColumn::SchemaNode> ArrowColumn::schema_node() const {
  auto node = std::make_unique<SchemaNode>();
  node->name = name_;
  node->format = format();
  node->flags = nullable_ ? ARROW_FLAG_NULLABLE : 0;
  for (const auto& child : children_) node->nodes.push_back(child->schema_node());
  if (dictionary_) node->dictionary_node = dictionary_->schema_node();
  node->children.resize(children_.size());
  node->pointers.resize(children_.size());
  return node;
}

std::unique_ptr<ArrowColumn::ArrayNode> ArrowColumn::array_node(ArrowColumn&& column) {
  auto node = std::make_unique<ArrayNode>(std::move(column));
  for (const auto& child : node->column.children_) {
    node->nodes.push_back(array_node(std::move(*child)));
  }
  if (node->column.dictionary_) {
    node->dictionary_node = array_node(std::move(*node->column.dictionary_));
  }
  node->children.resize(node->nodes.size());
  node->pointers.resize(node->nodes.size());
  return node;
}

void ArrowColumn::fill(std::unique_ptr<SchemaNode> node, ArrowSchema& out) {
  for (size_t i = 0; i < node->nodes.size(); ++i) {
    fill(std::move(node->nodes[i]), node->children[i]);
    node->pointers[i] = &node->children[i];
  }
  const bool has_dictionary = node->dictionary_node != nullptr;
  if (has_dictionary) fill(std::move(node->dictionary_node), node->dictionary);
  out.format = node->format;
  out.name = node->name.c_str();
  out.metadata = nullptr;
  out.flags = node->flags;
  out.n_children = static_cast<int64_t>(node->children.size());
  out.children = node->pointers.empty() ? nullptr : node->pointers.data();
  out.dictionary = has_dictionary ? &node->dictionary : nullptr;
  out.release = release<SchemaNode, ArrowSchema>;
  out.private_data = node.release();
}

void ArrowColumn::fill(std::unique_ptr<ArrayNode> node, ArrowArray& out) {
  for (size_t i = 0; i < node->nodes.size(); ++i) {
    fill(std::move(node->nodes[i]), node->children[i]);
    node->pointers[i] = &node->children[i];
  }
  const bool has_dictionary = node->dictionary_node != nullptr;
  if (has_dictionary) fill(std::move(node->dictionary_node), node->dictionary);
  const ArrowColumn& column = node->column;
  int64_t buffers = 0;
  node->buffers[buffers++] = column.null_count_ == 0 ? nullptr : column.validity_.data();
  if (column.has_offsets()) node->buffers[buffers++] = column.offsets_.data();
  if (column.type_ != Type::kList && column.type_ != Type::kStruct) {
    node->buffers[buffers++] = column.bytes_.data();
  }
  out.length = column.length_;
  out.null_count = column.null_count_;
  out.offset = 0;
  out.n_buffers = buffers;
  out.n_children = static_cast<int64_t>(node->children.size());
  out.buffers = node->buffers;
  out.children = node->pointers.empty() ? nullptr : node->pointers.data();
  out.dictionary = has_dictionary ? &node->dictionary : nullptr;
  out.release = release<ArrayNode, ArrowArray>;
  out.private_data = node.release();
}

void ArrowColumn::move_out(ArrowColumn&& column, ArrowSchema& schema, ArrowArray& array) {
  auto schema_nodes = column.schema_node();
  auto array_nodes = array_node(std::move(column));
  fill(std::move(schema_nodes), schema);
  fill(std::move(array_nodes), array);
}

}  // namespace vie
