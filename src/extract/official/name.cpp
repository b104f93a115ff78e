// Reading names, see name.h.

#include "extract/official/name.h"

#include "text/syllable.h"
#include "text/utf8.h"

namespace vie {
namespace {

constexpr uint32_t kMaxWords = 6;            // of a foreign name
constexpr uint32_t kMaxVietnameseWords = 4;  // of a name with a family name of Vietnam
constexpr uint32_t kMaxParticles = 2;        // small words in a row ("de los")
constexpr uint32_t kMaxHyphens = 6;          // joints of one transcribed word ("Em-ma-nuy-en")
constexpr uint32_t kShortCapitals = 3;       // bytes of initials written together ("JD Vance")

bool all_capitals(const Token& token) { return token.shape == Shape::kUpper; }

bool one_letter(const View& view, uint32_t token) {
  const std::string_view word = view.document.clean(token, token + 1);
  return decode_utf8(word.data(), word.data() + word.size()).size == word.size();
}

}  // namespace

bool NameGrammar::may_begin(const View& view, uint32_t token, Led led) const {
  if (token >= view.size()) return false;
  const Token& first = view.document[token];
  if (!first.is_word() || !first.capital() || view.hits.masked(token)) return false;
  // The "Chang" of "PyeongChang", the "D" of a house "2D".
  if (token > 0 && first.gap == Gap::kNone &&
      (view.document[token - 1].is_number() ||
       (view.document[token - 1].is_word() && view.document[token - 1].capital()))) {
    return false;
  }
  const auto has = [&](LexiconId lexicon) { return view.hits.phrase_at(token, lexicon); };
  if (has(words_.title) || has(words_.rank) || has(words_.not_name)) return false;
  if (organisations_.places().begins_time(view.document, view.hits, token)) return false;
  if (const PhraseHit* honorific = has(words_.honorific)) {
    if (!words_.other(*honorific)) return false;
  }
  const bool more = view.follows(token + 1) && view.document[token + 1].capital();
  // "VOV College": an abbreviation, where not all is in capitals.
  if (more && all_capitals(first) && first.span.size() >= kShortCapitals &&
      !all_capitals(view.document[token + 1])) {
    return false;
  }
  if (led != Led::kByRespect) {
    // A town alone: "Thái tử Dubai".
    const PhraseHit* city = has(words_.city);
    if (city != nullptr &&
        !(view.follows(city->last) && view.document[city->last].capital())) {
      return false;
    }
  }
  if (const PhraseHit* country = has(words_.country_name)) {
    // "ông Đức", "Anh Thư": names of one syllable that a name may begin with.
    if (!words_.ambiguous(*country) || (led != Led::kByRespect && !more)) return false;
    // "nhà báo Nga Ivan Petrov"
    const bool strange = country->last == token + 1 && more &&
                         vietnamese_syllable(view.document.folded(token)) &&
                         !vietnamese_syllable(view.document.folded(token + 1));
    if (strange && led != Led::kByRespect) return false;
  }
  if (const PhraseHit* province = has(words_.province)) {
    if (!words_.ambiguous(*province) && province->last - province->first > 1) return false;
  }
  if (has(words_.place_type) && organisations_.places().place(view.document, view.hits, token)) {
    return false;  // "TP Đà Nẵng"
  }
  // "... Sở GTVT TP.HCM Theo Sở này": a sentence glued on.
  if ((led == Led::kNo || (led == Led::kByTitle && more)) && has(words_.stop)) return false;
  // "Trưởng Đoàn Kiểm tra": the first syllable of a word.
  if (const PhraseHit* field = has(words_.field);
      field != nullptr && field->last > token + 1 && !view.document[token + 1].capital()) {
    return false;
  }
  return organisations_.parse(view.document, view.hits, token, view.strings).last == 0;
}

// One word of a name, and a common family name: more of the name is to come.
bool NameGrammar::begins_family(const View& view, uint32_t first, uint32_t words) const {
  const PhraseHit* family = view.hits.phrase_at(first, words_.surname);
  return words == 1 && family != nullptr && words_.strong(*family);
}

// "Trần Đại Quang Báo chí": behind a whole name the first syllable of a word that goes on small.
bool NameGrammar::begins_word(const View& view, uint32_t token) const {
  const PhraseHit* field = view.hits.phrase_at(token, words_.field);
  return field != nullptr && field->last > token + 1 &&
         view.document[token + 1].shape == Shape::kLower;
}

// "tổng thống Pháp Việc ứng cử viên ...": one word that sentences begin with, and small letters behind.
bool NameGrammar::sentence_word(const View& view, uint32_t token, uint32_t last) const {
  return view.hits.phrase_at(token, words_.stop) != nullptr && view.follows(last) &&
         view.document[last].shape == Shape::kLower;
}

// "Theo bà Hoa Bộ Y tế đã ...": an office with small letters in it, as no name has.
bool NameGrammar::begins_office(const View& view, uint32_t token) const {
  if (!view.follows(token + 1) || view.hits.phrase_at(token, words_.surname) != nullptr) return false;
  if (view.at(token, words_.office) == nullptr && view.at(token, words_.office_head) == nullptr) {
    return false;
  }
  const OrganisationCandidate office =
      organisations_.parse(view.document, view.hits, token, view.strings);
  for (uint32_t at = token + 1; at < office.last; ++at) {
    if (view.document[at].shape == Shape::kLower) return true;
  }
  return false;
}

bool NameGrammar::ends_before(const View& view, uint32_t first, uint32_t token,
                              uint32_t words) const {
  const auto has = [&](LexiconId lexicon) { return view.hits.phrase_at(token, lexicon); };
  const Token& next = view.document[token];
  // "JD Vance" begins in capitals, "LÊ QUANG VỸ" goes on in them.
  const bool capitals = all_capitals(view.document[first]) &&
                        (view.document[first].span.size() > kShortCapitals ||
                         (view.follows(first + 1) && all_capitals(view.document[first + 1])));
  if (capitals) {
    if (!all_capitals(next) && !one_letter(view, token)) return true;
    if (has(words_.stop_capitals)) return true;
  } else if (all_capitals(next) && next.span.size() > kShortCapitals) {
    return true;
  }
  if ((has(words_.title) || has(words_.rank)) && !begins_family(view, first, words)) return true;
  // "Nguyễn Văn Được": behind a middle name the given name is still to come.
  const bool middle = words >= 2 && view.hits.phrase_at(token - 1, words_.middle) != nullptr;
  const bool whole = joined(view, token) == token + 1;  // not the "Tin" of "Tin-lơ-xơn"
  if (!capitals && !middle && whole && has(words_.stop)) return true;
  if (organisations_.places().begins_time(view.document, view.hits, token)) return true;
  // "Bùi Sỹ Lợi Xác định": a caption and the sentence behind it.
  if (const PhraseHit* verb = has(words_.after); verb != nullptr && words >= 3 && !capitals) {
    if (verb->last > token + 1 && !view.document[token + 1].capital()) return true;
  }
  if (words >= 3 && !capitals && begins_word(view, token)) return true;
  if (const PhraseHit* honorific = has(words_.honorific)) {
    if (!words_.other(*honorific)) return true;
  }
  if (const PhraseHit* country = has(words_.country_name)) {
    // "Luís Montenegro": a foreign given name has a family name.
    const bool given = words == 1 && !vietnamese_syllable(view.document.folded(first));
    const bool foreign = words >= 2 && !vietnamese_syllable(view.document.folded(token - 1));
    // "Nguyễn Hà Lan": a family name alone is no name.
    const bool family = begins_family(view, first, words) &&
                        vietnamese_syllable(view.document.folded(token));
    if ((!words_.ambiguous(*country) || foreign) && !given && !family) return true;
  }
  if (words < 3 && begins_office(view, token)) return true;
  if (words >= 3) {
    if (has(words_.province)) return true;
    const OrganisationCandidate org =
        organisations_.parse(view.document, view.hits, token, view.strings);
    if (org.last > token + 1) return true;
  }
  return false;
}

// Behind a word of a name: what is joined to it by hyphens and apostrophes ("Jong-un", "O'Neil").
uint32_t NameGrammar::joined(const View& view, uint32_t token) const {
  uint32_t last = token + 1;
  for (uint32_t count = 0; count < kMaxHyphens; ++count) {
    if (last + 1 >= view.size() || view.document[last].gap != Gap::kNone ||
        view.document[last + 1].gap != Gap::kNone || !view.document[last + 1].is_word()) {
      break;
    }
    const std::string_view mark = view.document.clean(last, last + 1);
    if (mark != "-" && mark != "'" && mark != "’") break;
    // "Hà Văn Tiên-nguyên Trưởng phòng"
    if (view.hits.phrase_at(last + 1, words_.title) != nullptr ||
        view.hits.phrase_at(last + 1, words_.modifier) != nullptr) {
      break;
    }
    last += 2;
  }
  // "Dato' Johari"
  if (view.hits.phrase_at(token, words_.apostrophe) != nullptr && last + 1 < view.size() &&
      view.document[last].gap == Gap::kNone && view.document[last].is_punctuation() &&
      view.follows(last + 1) && view.document[last + 1].capital()) {
    const std::string_view mark = view.document.clean(last, last + 1);
    if (mark == "'" || mark == "’" || mark == "‘") return last + 1;
  }
  // An initial with its dot, if the name goes on behind it; but "An." ends a sentence.
  const size_t letters = view.document[token].span.size();
  const bool initial =
      letters == 1 || (letters == 2 && !vietnamese_syllable(view.document.folded(token)));
  if (initial && view.mark(last) == '.' &&
      view.document[last].gap == Gap::kNone && view.follows(last + 1) &&
      view.document[last + 1].capital()) {
    ++last;
  }
  return last;
}

// Behind small words within a foreign name: "de los", "al-"; the token itself if it is none.
uint32_t NameGrammar::behind_particles(const View& view, uint32_t token) const {
  uint32_t at = token;
  for (uint32_t count = 0; count < kMaxParticles; ++count) {
    if (view.at(at, words_.particle) == nullptr) break;
    const bool hyphen = at + 1 < view.size() && view.document.punctuation(at + 1) == '-' &&
                        view.document[at + 1].gap == Gap::kNone;
    at += hyphen ? 2 : 1;
  }
  return at;
}

PersonName NameGrammar::parse(const View& view, uint32_t token, Led led) const {
  if (!may_begin(view, token, led)) return {};
  const bool family = view.hits.phrase_at(token, words_.surname) != nullptr &&
                      vietnamese_syllable(view.document.folded(token));
  // In a headline "GỬI GẮM NIỀM TIN" is no name: one begins with a family name or is foreign.
  const bool headline = all_capitals(view.document[token]) && !family && view.follows(token + 1) &&
                        all_capitals(view.document[token + 1]) &&
                        vietnamese_syllable(view.document.folded(token)) &&
                        vietnamese_syllable(view.document.folded(token + 1));
  if (headline) return {};
  PersonName name;
  name.first = token;
  uint32_t at = token;
  uint32_t fourth = 0;  // behind the longest Vietnamese name
  while (at < view.size() && name.words < kMaxWords) {
    const Token& word = view.document[at];
    if (at > token) {
      if (word.gap == Gap::kNewline) break;
      if (word.gap == Gap::kNone && view.document[at - 1].is_word() &&
          view.hits.phrase_at(at - 1, words_.prefix) == nullptr) {
        break;  // a sentence glued on
      }
      if (!word.capital()) {
        const uint32_t next = family ? at : behind_particles(view, at);
        if (next == at || !view.follows(next) || !view.document[next].capital()) break;
        at = next;
        continue;
      }
      if (ends_before(view, token, at, name.words)) break;
    }
    if (!word.is_word()) break;
    at = joined(view, at);
    name.last = at;
    if (++name.words == kMaxVietnameseWords) fourth = at;
  }
  // "Trần Văn A.": the dot ends the sentence.
  if (name.words > 1 && view.document.punctuation(name.last - 1) == '.') --name.last;
  if (family && name.words > kMaxVietnameseWords + 1) {
    name.last = fourth;
    name.words = kMaxVietnameseWords;
  }
  if (view.at(name.last, words_.clan) != nullptr) return {};
  if (name.words < 2) {
    if (led == Led::kNo || one_letter(view, token)) return {};
    // An abbreviation, unless all around is in capitals.
    const bool around = token > 1 && all_capitals(view.document[token - 1]) &&
                        all_capitals(view.document[token - 2]);
    if (all_capitals(view.document[token]) && !around) return {};
    const bool goes_on = view.follows(name.last) && view.document[name.last].is_word() &&
                         vietnamese_syllable(view.document.folded(token)) &&
                         view.hits.phrase_at(name.last, words_.after) == nullptr;
    if (led == Led::kByTitle && (goes_on || sentence_word(view, token, name.last))) return {};
    name.doubtful = led == Led::kByRank && goes_on;
  }
  return name;
}

bool NameGrammar::stands_alone(const View& view, const PersonName& name) const {
  if (name.words < 2 && name.last - name.first < 3) return false;
  if (name.first > 0 && view.document[name.first].gap != Gap::kNewline) {
    const Token& before = view.document[name.first - 1];
    const PhraseHit* land = view.hits.phrase_at(name.first - 1, words_.country_name);
    const bool of_land = land != nullptr && land->last == name.first &&
                         !vietnamese_syllable(view.document.folded(name.first));
    if (before.is_word() && before.capital() && !of_land) return false;
    for (uint32_t back = 1; back <= 2 && back <= name.first; ++back) {
      const PhraseHit* hit = view.hits.phrase_at(name.first - back, words_.not_before);
      if (hit != nullptr && hit->last == name.first) return false;
    }
  }
  const PhraseHit* family = view.hits.phrase_at(name.first, words_.surname);
  if (name.words > 2 || (family != nullptr && words_.strong(*family))) return true;
  for (uint32_t i = name.first; i < name.last; ++i) {
    if (view.document[i].is_word() && view.document[i].span.size() > 2 &&
        !vietnamese_syllable(view.document.folded(i))) {
      return true;
    }
  }
  return false;
}

}  // namespace vie
