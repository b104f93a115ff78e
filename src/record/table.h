// The table of records, values and entities that one extraction fills.
//
// Records are added in any order, with spans in the caller's bytes, and values are set on them in any
// order; finish_document() then sorts the records of the document by where they begin and lays the
// values of each out side by side, as the C ABI hands them out.  Strings are copied into an arena.
// clear() keeps all memory.

#ifndef VIE_RECORD_TABLE_H
#define VIE_RECORD_TABLE_H

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/span.h"
#include "vie/vie.h"

namespace vie {

class Table {
 public:
  using RecordId = uint32_t;  // valid until finish_document()

  void clear();

  /// Starts the next document; records, values and entities go to it from now on.  If `kinds` is not
  /// empty, finish_document() drops the records of other kinds, but for parts of those that stay.
  void start_document(uint32_t doc, std::span<const uint32_t> kinds = {});

  /// A record of the current document, its span in the caller's bytes.
  RecordId add(uint32_t kind, Span span, uint32_t rule, float score);
  void set_entity(RecordId record, uint32_t entity) { records_[record].entity = entity; }
  void set_parent(RecordId record, RecordId parent) { records_[record].parent = parent; }

  /// Sets a value; `span` says where it was read, empty if it was inferred.  Strings are copied.
  void set_str(RecordId record, uint32_t field, std::string_view value, Span span = {});
  void set_int(RecordId record, uint32_t field, int64_t value, Span span = {});
  void set_date(RecordId record, uint32_t field, vie_date value, Span span = {});
  void set_record(RecordId record, uint32_t field, RecordId value, std::string_view text,
                  Span span = {});
  void set_entity_value(RecordId record, uint32_t field, uint32_t entity, std::string_view name,
                        Span span = {});

  /// An entity of the current document; its number is counted from 1 in each document.  The values of
  /// an entity must be set before the next entity is added.
  uint32_t add_entity(uint32_t kind);
  void set_entity_str(uint32_t field, std::string_view value);

  /// Puts the records of the current document in order: by begin, then the longer first, then as
  /// added.  A part comes after its whole, but for one that begins before it (a title that is said
  /// once for several persons).
  void finish_document();

  /// Appends the documents of another table, all of whose document numbers are larger.
  void append(const Table& other);

  const std::vector<vie_record>& records() const { return records_; }
  const std::vector<vie_value>& values() const { return values_; }
  const std::vector<vie_entity>& entities() const { return entities_; }

  /// Room for strings that live as long as the records.
  Arena& arena() { return arena_; }
  size_t memory() const;

 private:
  struct Pending {
    RecordId record;
    bool of_entity;
    vie_value value;
  };
  vie_value& add_value(RecordId record, uint32_t field, uint32_t type, Span span);

  Arena arena_;
  std::vector<vie_record> records_;
  std::vector<vie_value> values_;
  std::vector<vie_entity> entities_;
  bool wanted(const vie_record& record) const;

  uint32_t doc_ = 0;
  std::span<const uint32_t> kinds_;
  size_t first_record_ = 0;  // of the current document
  size_t first_entity_ = 0;
  std::vector<Pending> pending_;
  std::vector<RecordId> order_;
  std::vector<RecordId> place_;
  std::vector<vie_record> sorted_;
};

}  // namespace vie

#endif  // VIE_RECORD_TABLE_H
