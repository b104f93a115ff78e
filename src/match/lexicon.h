// Lexicons: phrases with attributes, read from TSV sources.
//
//     lexicon  rank
//     keys     id=*;level=#
//     Đại tướng|Đ. tướng<TAB>id=rank-dai-tuong;level=1
//
// A "lexicon" line names the list that the following entries join, a "keys" line says which attributes
// they may have (see keys.h).  An entry is its surfaces, the canonical one first, separated by '|', then
// a tab and its attributes.  One attribute is understood
// here: `case`, which says how the phrase must be written to count:
//
//     any      however (the default)
//     capital  each of its words begins with a capital letter
//     first    its first word begins with a capital letter
//     upper    every letter is a capital
//     lower    its first word begins with a small letter
//
// What the other attributes mean is known to whoever asks for the lexicon by its name.

#ifndef VIE_MATCH_LEXICON_H
#define VIE_MATCH_LEXICON_H

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "match/attributes.h"
#include "match/keys.h"
#include "match/lexicon_set.h"
#include "match/source.h"
#include "text/document.h"
#include "text/vocabulary.h"

namespace vie {

using EntryId = uint32_t;
constexpr EntryId kNoEntry = 0xffffffff;
constexpr LexiconId kNoLexicon = 0xffff;

enum class CaseRule : uint8_t { kAny, kCapital, kFirst, kUpper, kLower };

struct Entry {
  LexiconId lexicon;
  CaseRule case_rule;
  std::string surface;  // the canonical one, NFC
  Attributes attributes;

  size_t memory() const { return owned_bytes(surface, attributes); }
};

/// One surface of one entry as symbols.
struct Phrase {
  uint32_t first_symbol;  // Lexicons::symbols() gives them
  uint8_t symbol_count;   // kMaxTokens at most
  bool begins_with_word;
  EntryId entry;
};

class Lexicons {
 public:
  static constexpr uint32_t kMaxTokens = 255;  // of one phrase

  explicit Lexicons(Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  /// Reads a source whose first line is a "lexicon" line, and checks its attributes by the keys that
  /// are declared so far, to which it may add.
  void read(SourceReader& reader, Keys& keys);
  /// The same for a source that stands alone.
  void read(SourceReader& reader) {
    Keys keys;
    read(reader, keys);
  }
  /// Whether a line of a source is no entry but a "lexicon" or "keys" line.
  static bool is_directive(std::string_view line);
  /// Takes in only the keys that a source declares.
  static void read_keys(SourceReader& reader, Keys& keys);
  /// Adds one entry, its surfaces separated by '|'.
  EntryId add(std::string_view lexicon, std::string_view surfaces, Attributes attributes,
              const SourceReader& reader);

  /// The number of a lexicon, kNoLexicon if no source names it.
  LexiconId find(std::string_view name) const;
  const std::string& name(LexiconId lexicon) const { return names_[lexicon]; }

  const Entry& operator[](EntryId id) const { return entries_[id]; }
  EntryId size() const { return static_cast<EntryId>(entries_.size()); }
  const std::vector<Phrase>& phrases() const { return phrases_; }
  std::span<const Symbol> symbols(const Phrase& phrase) const {
    return std::span(symbols_).subspan(phrase.first_symbol, phrase.symbol_count);
  }
  /// Frees the phrases, which nobody needs who has compiled them.
  void drop_phrases() {
    std::vector<Phrase>().swap(phrases_);
    std::vector<Symbol>().swap(symbols_);
    scratch_ = Document();
  }

  /// Calls each(id, entry) for the entries of a lexicon, in the order of the sources.
  template <class Each>
  void for_each(std::string_view lexicon, Each&& each) const {
    const LexiconId wanted = find(lexicon);
    for (EntryId id = 0; id < size(); ++id) {
      if (entries_[id].lexicon == wanted) each(id, entries_[id]);
    }
  }

  size_t memory() const;

 private:
  LexiconId intern(std::string_view name, const SourceReader& reader);

  Vocabulary& vocabulary_;
  std::vector<std::string> names_;
  std::vector<Entry> entries_;
  std::vector<Phrase> phrases_;
  std::vector<Symbol> symbols_;  // of all phrases, one after another
  Document scratch_;
};

}  // namespace vie

#endif  // VIE_MATCH_LEXICON_H
