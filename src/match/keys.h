// Which attributes the entries of a lexicon and the rules of a kind may have, and with what values.
//
//     lexicon  title
//     keys     id=*;level=#;weak=home|abroad;takes={org|place};sole
//
// A slip in a key or a value would change nothing and tell nobody, so both are declared where they are
// used, once a lexicon (in rule sources `keys KIND ...`), and whoever uses another is told at once.
// What may stand behind the '=':
//
//     *        anything
//     #        a whole number
//     a|b      one of these
//     {a|b}    one or more of these, joined by ',' or '+'
//     nothing  nothing: the key says it all
//
// A lexicon or kind that nobody has declared keys for, such as a user's own, may have any.

#ifndef VIE_MATCH_KEYS_H
#define VIE_MATCH_KEYS_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "match/source.h"

namespace vie {

class Keys {
 public:
  /// The word that begins a line of keys.
  static constexpr std::string_view kKeyword = "keys";

  /// `earlier`, if any, holds what other sources have declared; it must outlive this object.
  explicit Keys(const Keys* earlier = nullptr) : earlier_(earlier) {}

  /// Declares keys of an owner, "lexicon NAME" or "kind NAME", beside those that it has.
  void declare(std::string_view owner, std::string_view keys, const SourceReader& reader);

  /// Throws a VIE_E_SYNTAX Failure with its place for the first attribute that the owner may not have.
  void check(std::string_view owner, std::string_view attributes, const SourceReader& reader) const;

  /// Whether somebody has declared keys of this owner.
  bool knows(std::string_view owner) const;

  /// The keys of this owner, in the order in which they were declared.
  std::vector<std::string> names(std::string_view owner) const;

 private:
  enum class Takes : uint8_t { kNothing, kAnything, kNumber, kOne, kSome };
  struct Key {
    std::string name;
    Takes takes = Takes::kNothing;
    std::vector<std::string> values;  // of kOne and kSome
  };
  struct Owner {
    std::string name;
    std::vector<Key> keys;
  };
  static Key parse(std::string_view text, const SourceReader& reader);
  static void check_value(const Key& key, std::string_view value, std::string_view place,
                          const SourceReader& reader);
  const Owner* find(std::string_view owner) const;
  const Key* find(std::string_view owner, std::string_view key) const;

  const Keys* earlier_;
  std::vector<Owner> owners_;
};

}  // namespace vie

#endif  // VIE_MATCH_KEYS_H
