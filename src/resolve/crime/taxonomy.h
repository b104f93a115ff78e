// What is known of each category of crime, ready to be written into records.

#ifndef VIE_RESOLVE_CRIME_TAXONOMY_H
#define VIE_RESOLVE_CRIME_TAXONOMY_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/entry_table.h"
#include "match/lexicon.h"

namespace vie::crime {

struct Category {
  std::string_view id;
  std::string_view name;
  std::string_view name_en;
  std::string_view iccs;
  bool event = false;  // told as an event, not spoken of at large
  bool topic = false;  // spoken of at large
  std::vector<std::string_view> path;          // from the root to itself
  std::vector<std::string_view> articles;      // "251", "247-259"
  std::vector<std::string_view> old_articles;  // of the Penal Code of 1999

  size_t memory() const { return owned_bytes(path, articles, old_articles); }
};

class Taxonomy {
 public:
  explicit Taxonomy(const Lexicons& lexicons);

  /// By the entry of lexicon `crime` that defines the category.
  const Category& operator[](EntryId entry) const { return categories_[entry]; }

  /// The id of an attribute, by its entry of lexicon `crime.attribute`.
  std::string_view attribute(EntryId entry) const { return attributes_[entry]; }

  /// Whether a category has an article, alone or within a range, in the code of today or of 1999.
  bool has_article(EntryId entry, std::string_view article, bool old_code) const;
  /// Whether two categories are of one kind: they share a group below crime as such.
  bool related(EntryId a, EntryId b) const;
  /// The offence of an article, kNoEntry if there is none.
  EntryId offence(std::string_view article, bool old_code) const;

  size_t memory() const { return owned_bytes(categories_, attributes_, ids_); }

 private:
  void collect(const Lexicons& lexicons, EntryId entry, int depth,
               std::vector<std::string_view>& path) const;
  EntryId find(std::string_view id) const;

  EntryTable<Category> categories_;  // empty id: no category
  EntryTable<std::string_view> attributes_;
  std::vector<std::pair<std::string_view, EntryId>> ids_;
};

}  // namespace vie::crime

#endif  // VIE_RESOLVE_CRIME_TAXONOMY_H
