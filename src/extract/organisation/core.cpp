// The names of organisations without what follows them: a listed name, or a head with its field, number
// or own name.  See grammar.h.

#include <algorithm>

#include "extract/organisation/grammar.h"
#include "extract/organisation/tokens.h"
#include "text/syllable.h"

namespace vie {
namespace {

constexpr std::string_view kCompany = "company";  // named after anything
constexpr std::string_view kLocal = "local";      // of a province, district or commune
constexpr std::string_view kBank = "bank";
constexpr std::string_view kDivision = "division";  // of any office, and of a club
constexpr std::string_view kMass = "mass";        // associations and unions
constexpr std::string_view kInternational = "international";
constexpr uint32_t kMaxTopics = 16;     // parts of one name
constexpr uint32_t kMaxListed = 4;      // fields in one list "A, B, C và D"
constexpr uint32_t kMaxNameWords = 4;   // of a school's or hospital's own name
constexpr uint32_t kMaxLinks = 2;       // "và các"

}  // namespace

// A word in capitals with what is joined to it: "GD&ĐT", "NN-PTNT".  0 if the token is none or has a
// meaning of its own ("TP", "UBND"), or if all words around it are in capitals and it says nothing.
uint32_t OrganisationGrammar::abbreviation(const Document& document, const Hits& hits,
                                           uint32_t token) const {
  if (!in_capitals(document[token]) || places_.place(document, hits, token)) return 0;
  if (hits.phrase_at(token, org_) != nullptr || hits.phrase_at(token, head_) != nullptr) return 0;
  if (token > 0 && in_capitals(document[token - 1]) && document[token].gap == Gap::kSpace) return 0;
  // "TAND tối cao ĐINH VĂN HẢI": a person's name.
  if (follows(document, token + 1) && in_capitals(document[token + 1]) &&
      places_.full_name(document, hits, token)) {
    return 0;
  }
  uint32_t last = token + 1;
  while (last + 1 < document.size() && document[last].gap == Gap::kNone &&
         document[last + 1].gap == Gap::kNone && document[last + 1].is_word() &&
         document[last + 1].capital() &&
         (document.punctuation(last) == '-' || document.punctuation(last) == '&')) {
    last += 2;
  }
  return last;
}

uint32_t OrganisationGrammar::topics(const Document& document, const Hits& hits,
                                     uint32_t token) const {
  const auto one = [&](uint32_t at) -> uint32_t {
    if (!follows(document, at)) return 0;
    const PhraseHit* hit = hits.phrase_at(at, topic_);
    return std::max(hit == nullptr ? 0 : hit->last, abbreviation(document, hits, at));
  };
  // "Sở Nội vụ tổ chức ...": a verb, unless a capital or "và" says otherwise.
  const auto verb = [&](uint32_t at) {
    const PhraseHit* hit = hits.phrase_at(at, topic_);
    return hit != nullptr && verbs_[hit->entry] && !document[at].capital();
  };
  // "Ban Kinh tế Trung ương, đại biểu Quốc hội": behind a comma the next title.
  const auto title = [&](uint32_t at) {
    const PhraseHit* hit = hits.phrase_at(at, title_);
    return hit != nullptr && hit->last > one(at);
  };
  uint32_t last = token;
  for (uint32_t count = 0; count < kMaxTopics; ++count) {
    if (const uint32_t next = one(last); next != 0) {
      // "Bộ trưởng Quốc phòng" + "Cộng hòa Trung Phi"
      if (last > token && document[last].capital() &&
          places_.country(document, hits, last).last > next) {
        break;
      }
      if (last > token && (verb(last) || placed_office(document, hits, last))) break;
      last = next;
      continue;
    }
    if (last == token) break;  // a link joins two fields
    uint32_t at = last;
    for (uint32_t links = 0; links < kMaxLinks && follows(document, at); ++links) {
      const PhraseHit* link = hits.phrase_at(at, link_);
      if (link == nullptr) break;
      at = link->last;
    }
    const uint32_t next = at == last || placed_office(document, hits, at) ? 0 : one(at);
    if (next == 0 || (document.punctuation(last) == ',' && (verb(at) || title(at)))) break;
    // Behind a comma a capital begins another office of a list, unless "và" and a field end it.
    if (document.punctuation(last) == ',' && document[at].capital()) {
      uint32_t end = next;
      bool ended = false;
      for (uint32_t more = 0; more < kMaxListed && !ended && follows(document, end); ++more) {
        const PhraseHit* link = hits.phrase_at(end, link_);
        const uint32_t field = link == nullptr ? 0 : one(link->last);
        if (field == 0) break;
        ended = document.punctuation(end) != ',';
        end = field;
      }
      if (!ended) break;
    }
    last = next;
  }
  return last;
}

OrganisationGrammar::Core OrganisationGrammar::core(const Document& document, const Hits& hits,
                                                    uint32_t token, Opened opened) const {
  Core best;
  if (!hits.any_at(token, openers_)) return best;
  if (const PhraseHit* other = hits.phrase_at(token, not_)) {
    // "Hội nghị" is none, but "Hội nghị Nhân dân tối cao" is.
    const auto longer = [&](LexiconId lexicon) {
      const PhraseHit* hit = hits.phrase_at(token, lexicon);
      return hit != nullptr && hit->last > other->last;
    };
    if (!longer(org_) && !longer(head_)) return best;
  }
  if (const PhraseHit* listed = hits.phrase_at(token, org_)) {
    best = {&heads_[listed->entry], listed->last, true, false, false};
    if (best.head->numbered) best.last = number(document, hits, best.last);
  }
  const PhraseHit* hit = hits.phrase_at(token, head_);
  if (hit == nullptr) return best;
  const Head& head = heads_[hit->entry];
  if (head.whole && best.head != nullptr) return best;
  const bool small = !document[token].capital();
  if (head.inner && small && opened == Opened::kNo &&
      !(follows(document, hit->last) && document[hit->last].capital())) {
    return best;
  }
  if (follows(document, hit->last)) {
    // A unit known by its code alone: "Phòng PC02".
    const PhraseHit* unit = hits.phrase_at(hit->last, org_);
    if (unit != nullptr && heads_[unit->entry].level >= head.level && head.needs != Needs::kNone) {
      return unit->last > best.last ? Core{&heads_[unit->entry], unit->last, true, false, false} : best;
    }
  }
  // A listed body takes no proper name: "Tổ chức Y tế Thế giới" + a person's.
  Head plain = head;
  plain.named = head.named && (best.head == nullptr || best.head->kind != kInternational);
  bool own = false;
  const uint32_t last = own_words(document, hits, plain, hit->last, own);
  if (head.needs == Needs::kTopic && !own) return best;
  if (best.head != nullptr && best.last >= last) return best;
  const PhraseHit* field = follows(document, hit->last) ? hits.phrase_at(hit->last, topic_) : nullptr;
  const bool sport = (head.kind == kMass || head.kind == kDivision) && field != nullptr && sports_[field->entry];
  return {&head, last, own || head.needs == Needs::kNone, own, sport};
}

// Whether another office begins at a token: in "Phòng Đào tạo Trường Đại học ..." the first ends
// there, and so it does in "Học viện CSND Bộ Công an", "Phòng Kế hoạch Sở Y tế".
bool OrganisationGrammar::other_office(const Document& document, const Hits& hits,
                                       uint32_t token) const {
  if (hits.phrase_at(token, org_) != nullptr) return true;
  const PhraseHit* head = hits.phrase_at(token, head_);
  if (head == nullptr) return false;
  const bool of_field = heads_[head->entry].needs == Needs::kTopic &&
                        follows(document, head->last) &&
                        hits.phrase_at(head->last, topic_) != nullptr;
  return of_field || head->last > token + 1;
}

// Whether an office begins at a token that has no name but its place's: "Công an tỉnh Sơn La" is no
// field of the "Phòng Cảnh sát hình sự" before it.
bool OrganisationGrammar::placed_office(const Document& document, const Hits& hits,
                                        uint32_t token) const {
  if (!follows(document, token)) return false;
  const PhraseHit* head = hits.phrase_at(token, head_);
  return head != nullptr && heads_[head->entry].needs == Needs::kPlace &&
         document[token].capital() && places_.place(document, hits, head->last);
}

// Where a number ends that is a name ("7", "số 3"); the token itself if there is none.
uint32_t OrganisationGrammar::number(const Document& document, const Hits& hits,
                                     uint32_t token) const {
  if (!follows(document, token)) return token;
  const PhraseHit* word = hits.phrase_at(token, number_);  // "số"
  const uint32_t at = word == nullptr ? token : word->last;
  return follows(document, at) && document[at].is_number() ? at + 1 : token;
}

// Where the words end that tell an office from others of its kind: fields, a number, a name.  `own`
// is whether there are any.
uint32_t OrganisationGrammar::own_words(const Document& document, const Hits& hits,
                                        const Head& head, uint32_t token, bool& own) const {
  // "bệnh viện (BV) Hoa Mai"
  if (head.named && follows(document, token + 3) && document.punctuation(token) == '(' &&
      in_capitals(document[token + 1]) && document.punctuation(token + 2) == ')' &&
      document[token + 3].capital()) {
    const uint32_t end = own_words(document, hits, head, token + 3, own);
    return own ? end : token;
  }
  uint32_t last = token;
  const auto capital = [&](uint32_t at) {
    return follows(document, at) && document[at].capital() &&
           !places_.place(document, hits, at) && !places_.country(document, hits, at);
  };
  if (head.seat) {
    // Not a person: "Bí thư Huyện ủy Trần Văn A".
    if (capital(token)) last = places_.seat_name(document, hits, token);
    own = last > token;
    return last;
  }
  // "Chủ tịch UBND Phụng Châu": two words that begin with no family name.
  if (head.kind == kLocal && !head.code.empty() && capital(token) && !places_.family(hits, token) &&
      places_.city(hits, token) == nullptr) {
    const uint32_t end = places_.seat_name(document, hits, token);
    if (end == token + 2 && vietnamese_syllable(document.folded(token)) &&
        vietnamese_syllable(document.folded(token + 1))) {
      own = true;
      return end;
    }
  }
  if (head.numbered) last = number(document, hits, token);
  // "Công an Điện Biên": no field, where a province may stand.
  const bool province = !head.code.empty() && places_.place(document, hits, last);
  const PhraseHit* about = follows(document, last) ? hits.phrase_at(last, about_) : nullptr;
  const uint32_t field = about == nullptr ? last : about->last;
  const uint32_t end_of_field = province ? field : topics(document, hits, field);
  if (end_of_field > field) last = end_of_field;
  if (head.numbered && last > token) {
    const uint32_t end = number(document, hits, last);  // "Đội CSGT số 3"
    if (end > last) {
      last = end;
    } else if (capital(last) && !other_office(document, hits, last)) {
      last = places_.seat_name(document, hits, last);
    }
  }
  // "Trường Nguyễn Du", but not "Đảng Nguyễn Văn A".
  const bool full_name_too = last == token && !head.armed;
  if (head.named && capital(last) && (head.kind == kCompany || !other_office(document, hits, last)) &&
      (full_name_too || !places_.full_name(document, hits, last))) {
    uint32_t end = places_.proper_name(document, hits, last, kMaxNameWords);
    // "Trường ĐH Hùng Vương" + "TP.HCM"
    for (uint32_t at = last + 1; at < end; ++at) {
      if (in_capitals(document[at]) && places_.place(document, hits, at)) end = at;
    }
    // "Hiệp hội Lý Tiểu Long" + "Hong Kong"
    for (uint32_t at = last + 1; at < end; ++at) {
      if (places_.country(document, hits, at).last > end) end = at;
    }
    // Not the first syllable of a word: "Đảng Phong trào ...".
    const bool cut = follows(document, end) && document[end].shape == Shape::kLower &&
                     hits.phrase_at(end, after_) == nullptr && end == last + 1 &&
                     vietnamese_syllable(document.folded(last));
    if (!cut) last = end;
    // "Công ty SunSteel"
    while (!cut && (head.kind == kCompany || head.kind == kBank) && last < document.size() &&
           document[last].gap == Gap::kNone && document[last].shape == Shape::kTitle) {
      ++last;
    }
    // "Bệnh viện Nhi Đồng 1"
    if (head.numbered && last > token && last == end && last + 1 < document.size() &&
        (document[last + 1].is_punctuation() || document[last + 1].capital() ||
         hits.phrase_at(last + 1, after_) != nullptr)) {
      last = number(document, hits, last);
    }
  }
  // "Viện Hồ Chí Minh": named after a place or after whom a place is.
  if (head.named && last == token && follows(document, last) && document[last].capital() &&
      places_.place(document, hits, last)) {
    own = true;
    return last;
  }
  // "Ban Quản lý di tích chùa Hương"
  const PhraseHit* site = head.named && last > token && follows(document, last)
                              ? hits.phrase_at(last, site_)
                              : nullptr;
  if (site != nullptr && !document[last].capital() && follows(document, site->last) &&
      document[site->last].capital()) {
    last = places_.proper_name(document, hits, site->last, kMaxNameWords);
  }
  // "Bệnh viện K trung ương"
  if (head.named && last > token && follows(document, last)) {
    const PhraseHit* reach = hits.phrase_at(last, reach_);
    if (reach != nullptr) last = reach->last;
  }
  own = last > token;
  // "Khu Quản lý giao thông đô thị số 1", but not the number of a house, which a street follows.
  if (own && !head.numbered && follows(document, last) &&
      hits.phrase_at(last, number_) != nullptr) {
    const uint32_t end = number(document, hits, last);
    if (!follows(document, end) || !document[end].capital()) last = end;
  }
  return last;
}

}  // namespace vie
