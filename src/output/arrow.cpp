// Filling the columns of records and entities, see vie/arrow.h for what they are.
//
// Which columns there are follows from the kind alone, and dictionaries hold every name that the
// engine has, so that the schema of an engine's results never changes from batch to batch.  A value
// goes to the column of its field, or to `values` if there is none: none is lost.

#include "output/arrow.h"

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/calendar.h"
#include "output/arrow_column.h"
#include "output/text.h"
#include "record/fields.h"

namespace vie {
namespace {

using Type = ArrowColumn::Type;

constexpr bool kNullable = true;

// A name in a dictionary is its number: rules by their own, kinds and fields in the order of their
// tables, then those of rule files.
int32_t kind_number(uint32_t kind) {
  const auto known = kind_infos();
  if (kind >= VIE_KIND_USER) return static_cast<int32_t>(known.size() + (kind - VIE_KIND_USER));
  const auto at = std::find_if(known.begin(), known.end(),
                               [kind](const KindInfo& info) { return info.id == kind; });
  return static_cast<int32_t>(at - known.begin());
}

int32_t field_number(uint32_t field) {
  const auto known = field_infos();
  if (field >= VIE_FIELD_USER) return static_cast<int32_t>(known.size() + (field - VIE_FIELD_USER));
  const auto at = std::find_if(known.begin(), known.end(),
                               [field](const FieldInfo& info) { return info.id == field; });
  return static_cast<int32_t>(at - known.begin());
}

ArrowColumn kind_column(const RecordNames& names) {
  std::vector<std::string_view> list;
  for (const KindInfo& info : kind_infos()) list.push_back(info.name);
  for (uint32_t i = 0; i < names.user_kind_count(); ++i) {
    list.push_back(names.kind_name(VIE_KIND_USER + i));
  }
  ArrowColumn column("kind", Type::kInt32, false);
  column.set_dictionary(list);
  return column;
}

ArrowColumn rule_column(const RecordNames& names) {
  std::vector<std::string_view> list;
  for (uint32_t i = 0; i < names.rule_count(); ++i) list.push_back(names.rule_name(i));
  ArrowColumn column("rule", Type::kInt32, false);
  column.set_dictionary(list);
  return column;
}

ArrowColumn field_column(const RecordNames& names) {
  std::vector<std::string_view> list;
  for (const FieldInfo& info : field_infos()) list.push_back(info.name);
  for (uint32_t i = 0; i < names.user_field_count(); ++i) {
    list.push_back(names.field_name(VIE_FIELD_USER + i));
  }
  ArrowColumn column("field", Type::kInt32, false);
  column.set_dictionary(list);
  return column;
}

ArrowColumn struct_column(std::string name) {
  return ArrowColumn(std::move(name), Type::kStruct, false);
}

ArrowColumn list_of(std::string name, ArrowColumn element) {
  ArrowColumn list(std::move(name), Type::kList, kNullable);
  list.add_child(std::move(element));
  return list;
}

ArrowColumn& add(ArrowColumn& to, const char* name, Type type, bool nullable = false) {
  return to.add_child(ArrowColumn(name, type, nullable));
}

void add_or_null(ArrowColumn& column, bool known, uint32_t number) {
  known ? column.add_number(number) : column.add_null();
}

// list<struct<field, begin, end, str, integer>>: values that have no column of their own.
class ValuesColumn {
 public:
  ValuesColumn(ArrowColumn& parent, const RecordNames& names)
      : list_(parent.add_child(ArrowColumn("values", Type::kList, false))),
        element_(list_.add_child(struct_column("item"))),
        field_(element_.add_child(field_column(names))),
        begin_(add(element_, "begin", Type::kUint32, kNullable)),
        end_(add(element_, "end", Type::kUint32, kNullable)),
        str_(add(element_, "str", Type::kUtf8)),
        integer_(add(element_, "integer", Type::kInt64, kNullable)) {}

  void add_value(const vie_value& value) {
    const bool read = value.span.begin != value.span.end;  // else it was inferred
    field_.add_number(field_number(value.field));
    add_or_null(begin_, read, value.span.begin);
    add_or_null(end_, read, value.span.end);
    str_.add_text(view(value.str));
    const bool number = value.type == VIE_TYPE_INT || value.type == VIE_TYPE_RECORD ||
                        value.type == VIE_TYPE_ENTITY;
    number ? integer_.add_number(value.integer) : integer_.add_null();
    element_.end_element();
  }
  void end_row() { list_.end_element(); }

 private:
  ArrowColumn& list_;
  ArrowColumn& element_;
  ArrowColumn& field_;
  ArrowColumn& begin_;
  ArrowColumn& end_;
  ArrowColumn& str_;
  ArrowColumn& integer_;
};

// What every row of records needs at hand.
struct Source {
  const Table& table;
  const std::vector<vie_str>& texts;

  std::span<const vie_value> values(const vie_record& r) const {
    return std::span(table.values()).subspan(r.first_value, r.value_count);
  }
  std::string_view text(const vie_record& r) const {
    return view(texts[r.doc]).substr(r.span.begin, r.span.end - r.span.begin);
  }
};

// The columns of the fields that a kind has, members of a struct.
class FieldColumns {
 public:
  FieldColumns(ArrowColumn& parent, uint32_t kind) {
    for (const FieldInfo& info : field_infos()) {
      if (info.belongs_to(kind)) columns_.push_back({&info, &parent.add_child(column_of(info)), {}});
    }
    for (Column& column : columns_) {
      if (column.info->type != VIE_TYPE_RECORD) continue;
      ArrowColumn& element = column.arrow->child(0);
      add(element, "begin", Type::kUint32);
      add(element, "end", Type::kUint32);
      add(element, "text", Type::kUtf8);
      column.part = std::make_unique<FieldColumns>(element, VIE_KIND_POSITION);
    }
  }

  bool has(uint32_t field) const {
    return std::any_of(columns_.begin(), columns_.end(),
                       [field](const Column& c) { return c.info->id == field; });
  }

  void add_row(std::span<const vie_value> values, const Source& source) {
    for (Column& column : columns_) {
      bool any = false;
      for (const vie_value& value : values) {
        if (value.field != column.info->id) continue;
        any = true;
        add_value(column, value, source);
        if (!column.info->list) break;
      }
      if (!any) {
        column.arrow->add_null();
      } else if (column.info->list) {
        column.arrow->end_element();
      }
    }
  }

 private:
  struct Column {
    const FieldInfo* info;
    ArrowColumn* arrow;
    std::unique_ptr<FieldColumns> part;  // of records: the columns of what it refers to
  };

  static ArrowColumn column_of(const FieldInfo& info) {
    std::string name(info.name);
    switch (info.type) {
      case VIE_TYPE_INT: return ArrowColumn(std::move(name), Type::kInt64, kNullable);
      case VIE_TYPE_DATE: return ArrowColumn(std::move(name), Type::kDate32, kNullable);
      case VIE_TYPE_RECORD: return list_of(std::move(name), struct_column("item"));
      case VIE_TYPE_ENTITY: {
        ArrowColumn element = struct_column("item");
        add(element, "entity", Type::kUint32);
        add(element, "name", Type::kUtf8);
        return list_of(std::move(name), std::move(element));
      }
      default:
        return info.list ? list_of(std::move(name), ArrowColumn("item", Type::kUtf8, false))
                         : ArrowColumn(std::move(name), Type::kUtf8, kNullable);
    }
  }

  static void add_value(Column& column, const vie_value& value, const Source& source) {
    ArrowColumn& arrow = *column.arrow;
    switch (column.info->type) {
      case VIE_TYPE_INT: arrow.add_number(value.integer); return;
      case VIE_TYPE_DATE: {
        const Day day{value.date.year, value.date.month, value.date.day};
        valid(day) ? arrow.add_number(to_serial(day)) : arrow.add_null();
        return;
      }
      case VIE_TYPE_RECORD: {
        const vie_record& part = source.table.records()[static_cast<size_t>(value.integer)];
        ArrowColumn& element = arrow.child(0);
        element.child(0).add_number(part.span.begin);
        element.child(1).add_number(part.span.end);
        element.child(2).add_text(source.text(part));
        column.part->add_row(source.values(part), source);
        element.end_element();
        return;
      }
      case VIE_TYPE_ENTITY: {
        ArrowColumn& element = arrow.child(0);
        element.child(0).add_number(static_cast<uint32_t>(value.integer));
        element.child(1).add_text(view(value.str));
        element.end_element();
        return;
      }
      default: (column.info->list ? arrow.child(0) : arrow).add_text(view(value.str));
    }
  }

  std::vector<Column> columns_;
};

}  // namespace

void export_records(const Table& table, const std::vector<vie_str>& texts, const RecordNames& names,
                    uint32_t kind, ArrowSchema& schema, ArrowArray& array) {
  const Source source{table, texts};
  ArrowColumn root = struct_column("");
  ArrowColumn& doc = add(root, "doc", Type::kUint32);
  ArrowColumn& kinds = root.add_child(kind_column(names));
  ArrowColumn& begin = add(root, "begin", Type::kUint32);
  ArrowColumn& end = add(root, "end", Type::kUint32);
  ArrowColumn& text = add(root, "text", Type::kUtf8);
  ArrowColumn& rule = root.add_child(rule_column(names));
  ArrowColumn& score = add(root, "score", Type::kFloat32);
  ArrowColumn& entity = add(root, "entity", Type::kUint32, kNullable);
  ArrowColumn& row = add(root, "row", Type::kUint32);
  ArrowColumn& parent = add(root, "parent", Type::kUint32, kNullable);
  FieldColumns fields(root, kind);
  ValuesColumn values(root, names);

  for (size_t i = 0; i < table.records().size(); ++i) {
    const vie_record& r = table.records()[i];
    if (kind != 0 && (r.kind != kind || r.parent != VIE_NONE)) continue;
    doc.add_number(r.doc);
    kinds.add_number(kind_number(r.kind));
    begin.add_number(r.span.begin);
    end.add_number(r.span.end);
    text.add_text(source.text(r));
    rule.add_number(static_cast<int32_t>(r.rule));
    score.add_number(r.score);
    add_or_null(entity, r.entity != 0, r.entity);
    row.add_number(static_cast<uint32_t>(i));
    add_or_null(parent, r.parent != VIE_NONE, r.parent);
    fields.add_row(source.values(r), source);
    for (const vie_value& value : source.values(r)) {
      if (!fields.has(value.field)) values.add_value(value);
    }
    values.end_row();
    root.end_element();
  }
  ArrowColumn::move_out(std::move(root), schema, array);
}

void export_entities(const Table& table, const RecordNames& names, ArrowSchema& schema,
                     ArrowArray& array) {
  ArrowColumn root = struct_column("");
  ArrowColumn& doc = add(root, "doc", Type::kUint32);
  ArrowColumn& id = add(root, "id", Type::kUint32);
  ArrowColumn& kind = root.add_child(kind_column(names));
  ValuesColumn values(root, names);
  for (const vie_entity& entity : table.entities()) {
    doc.add_number(entity.doc);
    id.add_number(entity.id);
    kind.add_number(kind_number(entity.kind));
    for (const vie_value& value :
         std::span(table.values()).subspan(entity.first_value, entity.value_count)) {
      values.add_value(value);
    }
    values.end_row();
    root.end_element();
  }
  ArrowColumn::move_out(std::move(root), schema, array);
}

}  // namespace vie
