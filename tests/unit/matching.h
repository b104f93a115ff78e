// Lexicons and rules of a test's own, compiled and run over texts.

#ifndef VIE_TESTS_UNIT_MATCHING_H
#define VIE_TESTS_UNIT_MATCHING_H

#include <memory>
#include <string>
#include <string_view>

#include "match/lexicon.h"
#include "match/matcher.h"
#include "match/rules.h"
#include "match/source.h"

namespace vie {

class Matching {
 public:
  /// Sources "test.tsv" and "test.rules", either of which may be empty.
  Matching(std::string_view lexicon, std::string_view rules) {
    SourceReader entries("test.tsv", lexicon);
    lexicons_.read(entries);
    SourceReader lines("test.rules", rules);
    rules_.read(lines);
    matcher_ = std::make_unique<Matcher>(lexicons_, rules_, vocabulary_, Regex::kDefaultMemory);
  }

  Matching& run(std::string_view text) {
    text_ = text;
    document_.assign(text_, vocabulary_);
    matcher_->run(document_, hits_, scratch_);
    return *this;
  }

  /// "surface[phrase as written]" of all phrases, in order.
  std::string phrases() const {
    std::string out;
    for (uint32_t i = 0; i < document_.size(); ++i) {
      for (const PhraseHit& hit : hits_.phrases_at(i)) {
        if (!out.empty()) out += ' ';
        out += lexicons_[hit.entry].surface + "[" + written(hit.first, hit.last) + "]";
      }
    }
    return out;
  }

  /// "rule[match as written]" of all matches of rules, with their captures, in order.
  std::string rules() const {
    std::string out;
    for (const RuleHit& hit : hits_.rules) {
      if (!out.empty()) out += ' ';
      out += rules_[hit.rule].name + "[" + written(hit.first, hit.last) + "]";
      for (const Capture& c : hits_.captures_of(hit)) {
        out += matcher_->slot_name(c.slot) + "=" + written(c.first, c.last) + ";";
      }
    }
    return out;
  }

  /// The tokens that are masked.
  std::string masked() const {
    std::string out;
    for (uint32_t i = 0; i < document_.size(); ++i) {
      if (hits_.masked(i)) out += written(i, i + 1);
    }
    return out;
  }

  std::string written(uint32_t first, uint32_t last) const {
    return std::string(document_.clean(first, last));
  }
  const Document& document() const { return document_; }
  const Hits& hits() const { return hits_; }
  const Lexicons& lexicons() const { return lexicons_; }
  const Matcher& matcher() const { return *matcher_; }

 private:
  Vocabulary vocabulary_;
  Lexicons lexicons_{vocabulary_};
  Rules rules_;
  std::unique_ptr<Matcher> matcher_;
  std::string text_;
  Document document_;
  Hits hits_;
  MatchScratch scratch_;
};

/// The message of the failure of a call, with its status in front: "5 test.tsv:1:1: expected ...".
template <class Call>
std::string failure_of(Call&& call) {
  try {
    call();
  } catch (const Failure& failure) {
    return std::to_string(failure.status()) + " " + failure.message();
  }
  return "";
}

}  // namespace vie

#endif  // VIE_TESTS_UNIT_MATCHING_H
