// Writing JSON, see json.h.  Keys come in the order of the table of fields, so that a record reads the
// same whichever rule made it.  Parts (the positions of an official) are written within their whole,
// never beside it.

#include "output/json.h"

#include <fmt/format.h>

#include <iterator>
#include <span>

#include "base/span.h"
#include "output/text.h"
#include "record/fields.h"
#include "text/offsets.h"
#include "text/utf8.h"

namespace vie {
namespace {

class Writer {
 public:
  Writer(std::string& out, const Table& table, const RecordNames& names, uint32_t flags)
      : out_(out), table_(table), names_(names), pretty_(flags & VIE_JSON_PRETTY), flags_(flags) {}

  void document(std::string_view text, std::span<const vie_record> records,
                std::span<const vie_entity> entities) {
    text_ = text;
    OffsetCounter counter(text);
    counter_ = &counter;
    open('{');
    if (flags_ & VIE_JSON_TEXT) {
      key("text");
      append_json_string(out_, text);
    }
    key("records");
    open('[');
    for (const vie_record& r : records) {
      if (r.parent != VIE_NONE) continue;
      item();
      record(r);
    }
    close(']');
    key("entities");
    open('[');
    for (const vie_entity& e : entities) {
      item();
      entity(e);
    }
    close(']');
    close('}');
  }

  void open(char bracket) {
    out_.push_back(bracket);
    ++depth_;
    first_ = true;
  }
  void close(char bracket) {
    --depth_;
    if (!first_) new_line();
    out_.push_back(bracket);
    first_ = false;
  }
  void item() {
    if (!first_) out_.push_back(',');
    first_ = false;
    new_line();
  }

 private:
  void new_line() {
    if (!pretty_) return;
    out_.push_back('\n');
    out_.append(static_cast<size_t>(depth_) * 2, ' ');
  }
  void key(std::string_view name) {
    item();
    append_json_string(out_, name);
    out_.append(pretty_ ? ": " : ":");
  }
  template <class Number>
  void number(std::string_view name, Number value) {
    key(name);
    fmt::format_to(std::back_inserter(out_), "{}", value);
  }

  void span(vie_span s) {
    number("begin", s.begin);
    number("end", s.end);
    if (flags_ & VIE_JSON_OFFSETS) {
      const OffsetCounter::Units begin = counter_->at(s.begin);
      const OffsetCounter::Units end = counter_->at(s.end);
      number("begin_cp", begin.code_points);
      number("end_cp", end.code_points);
      number("begin_utf16", begin.utf16);
      number("end_utf16", end.utf16);
    }
    key("text");
    append_json_string(out_, text_.substr(s.begin, s.end - s.begin));
  }

  void record(const vie_record& r) {
    open('{');
    if (r.parent == VIE_NONE) {
      key("kind");
      append_json_string(out_, names_.kind_name(r.kind));
    }
    span(r.span);
    if (r.parent == VIE_NONE) {
      key("rule");
      append_json_string(out_, names_.rule_name(r.rule));
      number("score", r.score);
      if (r.entity != 0) number("entity", r.entity);
    }
    values(r.first_value, r.value_count);
    close('}');
  }

  void entity(const vie_entity& e) {
    open('{');
    number("id", e.id);
    key("kind");
    append_json_string(out_, names_.kind_name(e.kind));
    values(e.first_value, e.value_count);
    close('}');
  }

  void values(uint32_t first, uint32_t count) {
    const std::span<const vie_value> all = std::span(table_.values()).subspan(first, count);
    for (const FieldInfo& field : field_infos()) one_field(all, field.id, field.name, field.list);
    for (size_t i = 0; i < all.size(); ++i) {
      const uint32_t id = all[i].field;
      bool shown = id < VIE_FIELD_USER;
      for (size_t j = 0; j < i && !shown; ++j) shown = all[j].field == id;
      if (!shown) one_field(all, id, names_.field_name(id), names_.field_is_list(id));
    }
  }

  void one_field(std::span<const vie_value> all, uint32_t id, std::string_view name, bool list) {
    bool begun = false;
    for (const vie_value& value : all) {
      if (value.field != id) continue;
      if (!begun) {
        key(name);
        if (list) open('[');
        begun = true;
      }
      if (list) item();
      one_value(value);
      if (!list) return;
    }
    if (begun) close(']');
  }

  void one_value(const vie_value& value) {
    const auto referred = static_cast<size_t>(value.integer);
    if (value.type == VIE_TYPE_INT || value.type == VIE_TYPE_ENTITY) {
      fmt::format_to(std::back_inserter(out_), "{}", value.integer);
    } else if (value.type == VIE_TYPE_RECORD && table_.records()[referred].parent != VIE_NONE) {
      record(table_.records()[referred]);
    } else {
      append_json_string(out_, view(value.str));
    }
  }

  std::string& out_;
  const Table& table_;
  const RecordNames& names_;
  const bool pretty_;
  const uint32_t flags_;
  std::string_view text_;
  OffsetCounter* counter_ = nullptr;
  int depth_ = 0;
  bool first_ = true;
};

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out.push_back('"');
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at != end;) {
    const auto byte = static_cast<unsigned char>(*at);
    if (byte >= 0x80) {
      const Decoded c = decode_utf8(at, end);
      if (c.well_formed) {
        out.append(at, c.size);
      } else {
        out.append(kReplacement);
      }
      at += c.size;
      continue;
    }
    ++at;
    switch (byte) {
      case '"': out.append("\\\""); break;
      case '\\': out.append("\\\\"); break;
      case '\n': out.append("\\n"); break;
      case '\r': out.append("\\r"); break;
      case '\t': out.append("\\t"); break;
      default:
        if (byte < 0x20 || byte == 0x7F) {
          fmt::format_to(std::back_inserter(out), "\\u{:04x}", byte);
        } else {
          out.push_back(static_cast<char>(byte));
        }
    }
  }
  out.push_back('"');
}

void append_json(std::string& out, const Table& table, const std::vector<vie_str>& texts,
                 const RecordNames& names, uint32_t flags) {
  const bool lines = flags & VIE_JSON_LINES;
  Writer writer(out, table, names, lines ? flags & ~uint32_t{VIE_JSON_PRETTY} : flags);
  const std::vector<vie_record>& records = table.records();
  const std::vector<vie_entity>& entities = table.entities();
  size_t record = 0;
  size_t entity = 0;
  if (!lines) writer.open('[');
  for (uint32_t doc = 0; doc < texts.size(); ++doc) {
    const size_t first_record = record;
    while (record < records.size() && records[record].doc == doc) ++record;
    const size_t first_entity = entity;
    while (entity < entities.size() && entities[entity].doc == doc) ++entity;
    if (!lines) writer.item();
    writer.document(view(texts[doc]),
                    std::span(records).subspan(first_record, record - first_record),
                    std::span(entities).subspan(first_entity, entity - first_entity));
    if (lines) out.push_back('\n');
  }
  if (!lines) {
    writer.close(']');
    out.push_back('\n');
  }
}

}  // namespace vie
