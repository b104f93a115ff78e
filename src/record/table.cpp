// Filling and ordering the table, see table.h.

#include "record/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace vie {
namespace {

vie_str borrow(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace

void Table::clear() {
  arena_.clear();
  records_.clear();
  values_.clear();
  entities_.clear();
  pending_.clear();
  first_record_ = 0;
  first_entity_ = 0;
}

void Table::start_document(uint32_t doc, std::span<const uint32_t> kinds) {
  doc_ = doc;
  kinds_ = kinds;
  first_record_ = records_.size();
  first_entity_ = entities_.size();
  pending_.clear();
}

Table::RecordId Table::add(uint32_t kind, Span span, uint32_t rule, float score) {
  vie_record record{};
  record.doc = doc_;
  record.kind = kind;
  record.span = {span.begin, span.end};
  record.rule = rule;
  record.score = score;
  record.parent = VIE_NONE;
  records_.push_back(record);
  return static_cast<RecordId>(records_.size() - 1);
}

vie_value& Table::add_value(RecordId record, uint32_t field, uint32_t type, Span span) {
  Pending pending{record, false, {}};
  pending.value.field = field;
  pending.value.type = type;
  pending.value.span = {span.begin, span.end};
  pending_.push_back(pending);
  return pending_.back().value;
}

void Table::set_str(RecordId record, uint32_t field, std::string_view value, Span span) {
  add_value(record, field, VIE_TYPE_STR, span).str = borrow(arena_.copy(value));
}

void Table::set_int(RecordId record, uint32_t field, int64_t value, Span span) {
  vie_value& v = add_value(record, field, VIE_TYPE_INT, span);
  char digits[24];
  const auto end = fmt::format_to(digits, "{}", value);
  v.integer = value;
  v.str = borrow(arena_.copy({digits, static_cast<size_t>(end - digits)}));
}

void Table::set_date(RecordId record, uint32_t field, vie_date value, Span span) {
  vie_value& v = add_value(record, field, VIE_TYPE_DATE, span);
  char text[40];
  // The sign is no part of the four digits: "-0110-01-01".
  const auto end = fmt::format_to(text, "{}{:04}-{:02}-{:02}", value.year < 0 ? "-" : "",
                                  std::abs(value.year), value.month, value.day);
  v.date = value;
  v.str = borrow(arena_.copy({text, static_cast<size_t>(end - text)}));
}

void Table::set_record(RecordId record, uint32_t field, RecordId value, std::string_view text,
                       Span span) {
  vie_value& v = add_value(record, field, VIE_TYPE_RECORD, span);
  v.integer = value;
  v.str = borrow(arena_.copy(text));
}

void Table::set_entity_value(RecordId record, uint32_t field, uint32_t entity,
                             std::string_view name, Span span) {
  vie_value& v = add_value(record, field, VIE_TYPE_ENTITY, span);
  v.integer = entity;
  v.str = borrow(arena_.copy(name));
}

uint32_t Table::add_entity(uint32_t kind) {
  vie_entity entity{};
  entity.doc = doc_;
  entity.id = static_cast<uint32_t>(entities_.size() - first_entity_ + 1);
  entity.kind = kind;
  entities_.push_back(entity);
  return entity.id;
}

void Table::set_entity_str(uint32_t field, std::string_view value) {
  Pending pending{static_cast<RecordId>(entities_.size() - 1), true, {}};
  pending.value.field = field;
  pending.value.type = VIE_TYPE_STR;
  pending.value.str = borrow(arena_.copy(value));
  pending_.push_back(pending);
}

// A part is wanted if its whole is.  A rule that was switched off, or that no source has, is number 0 to
// the code that makes records in its name: what has no rule is left out here, once for all kinds.
bool Table::wanted(const vie_record& record) const {
  const vie_record* whole = &record;
  while (whole->parent != VIE_NONE) whole = &records_[whole->parent];
  if (whole->rule == 0) return false;
  return kinds_.empty() || std::find(kinds_.begin(), kinds_.end(), whole->kind) != kinds_.end();
}

void Table::finish_document() {
  order_.clear();
  for (auto i = static_cast<RecordId>(first_record_); i < records_.size(); ++i) {
    if (wanted(records_[i])) order_.push_back(i);
  }
  // A total order (parts after wholes, then as added), so that std::sort, which allocates nothing,
  // gives one answer.
  std::sort(order_.begin(), order_.end(), [this](RecordId a, RecordId b) {
    const vie_record& x = records_[a];
    const vie_record& y = records_[b];
    if (x.span.begin != y.span.begin) return x.span.begin < y.span.begin;
    if (x.span.end != y.span.end) return x.span.end > y.span.end;
    if ((x.parent == VIE_NONE) != (y.parent == VIE_NONE)) return x.parent == VIE_NONE;
    return a < b;
  });
  place_.assign(records_.size() - first_record_, VIE_NONE);
  sorted_.clear();
  for (RecordId i = 0; i < order_.size(); ++i) {
    place_[order_[i] - first_record_] = static_cast<RecordId>(first_record_) + i;
    sorted_.push_back(records_[order_[i]]);
  }
  const auto moved = [this](RecordId old) { return place_[old - first_record_]; };
  for (vie_record& record : sorted_) {
    if (record.parent != VIE_NONE) record.parent = moved(record.parent);
  }
  records_.resize(first_record_);
  records_.insert(records_.end(), sorted_.begin(), sorted_.end());
  for (Pending& pending : pending_) {
    if (!pending.of_entity) pending.record = moved(pending.record);
    if (pending.value.type == VIE_TYPE_RECORD) {
      pending.value.integer = moved(static_cast<RecordId>(pending.value.integer));
    }
  }
  // Values of records that are not wanted go, and with them references to such records.
  std::erase_if(pending_, [](const Pending& p) {
    return (!p.of_entity && p.record == VIE_NONE) ||
           (p.value.type == VIE_TYPE_RECORD && p.value.integer == VIE_NONE);
  });
  // Counting sort of the values by their owner keeps the order in which they were set.
  for (const Pending& p : pending_) {
    ++(p.of_entity ? entities_[p.record].value_count : records_[p.record].value_count);
  }
  auto next = static_cast<uint32_t>(values_.size());
  const auto reserve = [&next](auto& owner) {
    owner.first_value = next;
    next += owner.value_count;
    owner.value_count = 0;
  };
  for (size_t i = first_record_; i < records_.size(); ++i) reserve(records_[i]);
  for (size_t i = first_entity_; i < entities_.size(); ++i) reserve(entities_[i]);
  values_.resize(next);
  for (const Pending& p : pending_) {
    const uint32_t at = p.of_entity
                            ? entities_[p.record].first_value + entities_[p.record].value_count++
                            : records_[p.record].first_value + records_[p.record].value_count++;
    values_[at] = p.value;
  }
  pending_.clear();
}

void Table::append(const Table& other) {
  const auto record_shift = static_cast<uint32_t>(records_.size());
  const auto value_shift = static_cast<uint32_t>(values_.size());
  for (vie_record record : other.records_) {
    record.first_value += value_shift;
    if (record.parent != VIE_NONE) record.parent += record_shift;
    records_.push_back(record);
  }
  for (vie_value value : other.values_) {
    value.str = borrow(arena_.copy({value.str.data, value.str.size}));
    if (value.type == VIE_TYPE_RECORD) value.integer += record_shift;
    values_.push_back(value);
  }
  for (vie_entity entity : other.entities_) {
    entity.first_value += value_shift;
    entities_.push_back(entity);
  }
}

size_t Table::memory() const {
  return arena_.memory() + records_.capacity() * sizeof(vie_record) +
         sorted_.capacity() * sizeof(vie_record) + values_.capacity() * sizeof(vie_value) +
         entities_.capacity() * sizeof(vie_entity) + pending_.capacity() * sizeof(Pending) +
         (order_.capacity() + place_.capacity()) * sizeof(RecordId);
}

}  // namespace vie
