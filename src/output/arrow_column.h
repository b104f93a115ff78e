// A column of an Arrow array while it is being filled, and its way out over the C Data Interface.
//
// The layouts are those of the Arrow columnar format, version 1.5
// (https://arrow.apache.org/docs/format/Columnar.html): a bitmap of what is not null, offsets where
// elements differ in size, and the elements, little-endian like the machine.  A column with
// children is a struct or a list.  When it goes out its memory goes along, and nothing is copied.

#ifndef VIE_OUTPUT_ARROW_COLUMN_H
#define VIE_OUTPUT_ARROW_COLUMN_H

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vie/arrow.h"

namespace vie {

class ArrowColumn {
 public:
  /// What is in it, by the interface's format strings.
  enum class Type : uint8_t { kUint32, kInt32, kInt64, kFloat32, kDate32, kUtf8, kList, kStruct };

  ArrowColumn(std::string name, Type type, bool nullable)
      : name_(std::move(name)), type_(type), nullable_(nullable) {
    if (has_offsets()) offsets_.push_back(0);
  }

  /// Children: the members of a struct, the one element of a list.  References to them live as long
  /// as the column is where it is.
  ArrowColumn& add_child(ArrowColumn child) {
    children_.push_back(std::make_unique<ArrowColumn>(std::move(child)));
    return *children_.back();
  }
  ArrowColumn& child(size_t i) { return *children_[i]; }
  /// Makes a column of int32 one of the numbers of these names.
  void set_dictionary(const std::vector<std::string_view>& names);

  int64_t length() const { return length_; }

  template <class Number>
  void add_number(Number value) {
    const size_t at = bytes_.size();
    bytes_.resize(at + sizeof value);
    std::memcpy(bytes_.data() + at, &value, sizeof value);
    ++length_;
    mark(true);
  }
  /// Ill-formed UTF-8 becomes U+FFFD, for Arrow's utf8 may have none.
  void add_text(std::string_view text);
  /// Ends an element: of a list, whose elements were added to the child; of a struct likewise.
  void end_element();
  void add_null();

  /// Gives everything to the caller; the column is empty then.  Strong guarantee: on bad_alloc
  /// neither is touched.
  static void move_out(ArrowColumn&& column, ArrowSchema& schema, ArrowArray& array);

 private:
  struct SchemaNode;
  struct ArrayNode;
  bool has_offsets() const { return type_ == Type::kUtf8 || type_ == Type::kList; }
  const char* format() const;
  void add_offset(size_t end);
  void mark(bool is_valid);
  std::unique_ptr<SchemaNode> schema_node() const;
  static std::unique_ptr<ArrayNode> array_node(ArrowColumn&& column);
  static void fill(std::unique_ptr<SchemaNode> node, ArrowSchema& out);
  static void fill(std::unique_ptr<ArrayNode> node, ArrowArray& out);

  std::string name_;
  Type type_;
  bool nullable_;
  int64_t length_ = 0;
  int64_t null_count_ = 0;
  std::vector<uint8_t> validity_;  // a bit an element; empty as long as there is no null
  std::vector<int32_t> offsets_;
  std::vector<uint8_t> bytes_;
  std::vector<std::unique_ptr<ArrowColumn>> children_;
  std::unique_ptr<ArrowColumn> dictionary_;
};

}  // namespace vie

#endif  // VIE_OUTPUT_ARROW_COLUMN_H
