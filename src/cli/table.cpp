// The readable table, see table.h.  Records are copied out at once; the columns of a document are as
// wide as its widest cells.

#include "table.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

#include "display.h"

namespace vie_cli {
namespace {

constexpr size_t kMostValues = 12;  // of one field; the others are in the JSON

std::string_view view(vie_str s) { return {s.data, s.size}; }

// Fields that say again what another one says, or that few readers look for: they are in the JSON.
bool is_minor(uint32_t field) {
  switch (field) {
    case VIE_FIELD_TYPE:
    case VIE_FIELD_GRAIN:
    case VIE_FIELD_EARLIEST:
    case VIE_FIELD_LATEST:
    case VIE_FIELD_TIMEX3:
    case VIE_FIELD_EDTF:
    case VIE_FIELD_YEAR_SOURCE:
    case VIE_FIELD_LUNAR_YEAR:
    case VIE_FIELD_LUNAR_MONTH:
    case VIE_FIELD_LUNAR_DAY:
    case VIE_FIELD_LUNAR_LEAP:
    case VIE_FIELD_PATH:
    case VIE_FIELD_NAME_EN:
    case VIE_FIELD_ICCS:
    case VIE_FIELD_ROLE:
    case VIE_FIELD_ROLE_CODE:
    case VIE_FIELD_RANK_CODE:
    case VIE_FIELD_ORG:
    case VIE_FIELD_ORG_CODE:
    case VIE_FIELD_CLASS:
    case VIE_FIELD_YEAR_FROM:
    case VIE_FIELD_YEAR_TO: return true;
    default: return false;
  }
}

template <class T>
bool contains(const std::vector<T>& all, const T& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

class TableWriter {
 public:
  TableWriter(const vie_engine& engine, const vie_result& result, std::string& out)
      : engine_(engine), records_(vie_result_count(&result)),
        values_(vie_result_value_count(&result)), entities_(vie_result_entity_count(&result)),
        out_(out) {
    vie_result_records(&result, 0, records_.data(), records_.size(), sizeof(vie_record));
    vie_result_values(&result, 0, values_.data(), values_.size(), sizeof(vie_value));
    vie_result_entities(&result, 0, entities_.data(), entities_.size(), sizeof(vie_entity));
    vie_str text;
    if (vie_result_text(&result, 0, &text)) text_ = view(text);
  }

  void write() {
    size_t text_columns = 0;
    for (const vie_record& record : records_) {
      if (record.parent != VIE_NONE) continue;
      kind_columns_ = std::max(kind_columns_, width(kind_name(record.kind)));
      text_columns = std::max(text_columns, width(shown(text_of(record))));
    }
    for (const vie_record& record : records_) {
      if (record.parent != VIE_NONE) continue;
      out_ += "  ";
      pad(out_, kind_name(record.kind), kind_columns_ + 2);
      pad(out_, shown(text_of(record)), text_columns);
      if (record.entity != 0) fmt::format_to(std::back_inserter(out_), "  #{}", record.entity);
      fields(record.first_value, record.value_count, text_of(record));
      out_ += '\n';
    }
    for (const vie_entity& entity : entities_) {
      out_ += "  ";
      pad(out_, fmt::format("#{}", entity.id), kind_columns_ + 2);
      pad(out_, kind_name(entity.kind), 0);
      fields(entity.first_value, entity.value_count, {});
      out_ += '\n';
    }
  }

 private:
  std::string_view kind_name(uint32_t kind) const {
    const char* const name = vie_kind_name(&engine_, kind);
    return name == nullptr ? std::string_view("?") : name;
  }

  std::string_view text_of(const vie_record& record) const {
    return text_.substr(record.span.begin, record.span.end - record.span.begin);
  }

  // Each field once, "key=value" or "key=one; two".  A value that is the record's whole text, or that
  // another field has shown, says nothing new.
  void fields(uint32_t first, uint32_t count, std::string_view text) {
    const std::span<const vie_value> values = std::span(values_).subspan(first, count);
    seen_.assign(1, shown(text));
    done_.clear();
    for (const vie_value& value : values) {
      if (is_minor(value.field) || contains(done_, value.field)) continue;
      done_.push_back(value.field);
      one_field(values, value.field);
    }
  }

  void one_field(std::span<const vie_value> values, uint32_t field) {
    const char* const name = vie_field_name(&engine_, field);
    if (name == nullptr) return;
    const std::string key = field == VIE_FIELD_VALUE ? "" : std::string(name) + "=";
    size_t count = 0;
    for (const vie_value& value : values) {
      if (value.field != field) continue;
      if (count == kMostValues) {
        out_ += "; …";
        return;
      }
      const std::string what = shown_value(value);
      if (contains(seen_, what)) continue;
      seen_.push_back(what);
      out_ += count++ > 0 ? "; " : "  " + key;
      out_ += what;
    }
  }

  std::string shown_value(const vie_value& value) const {
    switch (value.type) {
      case VIE_TYPE_RECORD: return shown(text_of(records_[static_cast<size_t>(value.integer)]));
      case VIE_TYPE_ENTITY: return fmt::format("#{}", value.integer);
      case VIE_TYPE_INT: return fmt::format("{}", value.integer);
      default: return shown(view(value.str));
    }
  }

  const vie_engine& engine_;
  std::vector<vie_record> records_;
  std::vector<vie_value> values_;
  std::vector<vie_entity> entities_;
  std::string_view text_;
  size_t kind_columns_ = 0;
  std::vector<std::string> seen_;  // values of the record at hand
  std::vector<uint32_t> done_;     // fields of it
  std::string& out_;
};

}  // namespace

void append_table(const vie_engine& engine, const vie_result& result, std::string_view id,
                  std::string_view published, std::string& out) {
  out += id;
  if (!published.empty()) out.append(" (").append(published).append(")");
  out += '\n';
  TableWriter(engine, result, out).write();
}

}  // namespace vie_cli
