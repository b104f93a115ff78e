// Reading tasks, see task.h.

#include "extract/organisation/task.h"

#include <algorithm>

#include "extract/organisation/tokens.h"
#include "text/marks.h"
#include "text/syllable.h"

namespace vie {
namespace {

constexpr uint32_t kMaxTask = 40;   // tokens of one task
constexpr uint32_t kMaxQuoted = 32;  // tokens of a campaign's name in quotes within it

}  // namespace

TaskGrammar::TaskGrammar(const Lexicons& lexicons)
    : about_(lexicons.find("org.about")),
      task_(lexicons.find("org.task")),
      link_(lexicons.find("org.task.link")),
      word_(lexicons.find("org.task.word")),
      topic_(lexicons.find("org.topic")),
      after_(lexicons.find("name.after")),
      particle_(lexicons.find("name.particle")),
      title_(lexicons.find("title")),
      rank_(lexicons.find("rank")),
      honorific_(lexicons.find("honorific")) {}

// "về ...", or a word that tasks begin with.
bool TaskGrammar::opens(const Document& document, const Hits& hits, uint32_t token) const {
  if (!follows(document, token)) return false;
  return hits.phrase_at(token, about_) != nullptr || hits.phrase_at(token, task_) != nullptr;
}

// Whether a word belongs to the sentence again, or to a person.
bool TaskGrammar::ends(const Document& document, const Hits& hits, const PlaceGrammar& places,
                       uint32_t token) const {
  const Token& word = document[token];
  if (word.capital()) {
    if (hits.phrase_at(token, task_) != nullptr) return false;  // "Festival Di sản"
    if (hits.phrase_at(token, title_) != nullptr || hits.phrase_at(token, rank_) != nullptr ||
        hits.phrase_at(token, honorific_) != nullptr) {
      return true;
    }
    const bool place = places.country(document, hits, token) || places.place(document, hits, token);
    // "Mark Hanson", "Mark de Hanson"
    const bool strange = follows(document, token + 1) &&
                         !vietnamese_syllable(document.folded(token)) &&
                         (document[token + 1].capital() ||
                          hits.phrase_at(token + 1, particle_) != nullptr);
    return !place && (strange || places.full_name(document, hits, token));
  }
  const PhraseHit* respect = hits.phrase_at(token, honorific_);
  if (respect != nullptr && follows(document, respect->last) && document[respect->last].capital()) {
    return true;
  }
  const PhraseHit* verb = hits.phrase_at(token, after_);
  if (verb == nullptr) return false;
  const auto longer = [&](LexiconId lexicon) {
    const PhraseHit* hit = hits.phrase_at(token, lexicon);
    return hit != nullptr && hit->last >= verb->last;
  };
  return !longer(topic_) && !longer(task_) && !longer(link_) && !longer(word_);
}

// Where the next member of a list begins, or 0: a comma joins only what may be part of a task.
uint32_t TaskGrammar::behind_comma(const Document& document, const Hits& hits,
                                   uint32_t comma) const {
  const uint32_t next = comma + 1;
  if (document.punctuation(comma) != ',' || !follows(document, next)) return 0;
  if (document[next].capital()) return 0;
  if (hits.phrase_at(next, task_) != nullptr) return next;
  // "..., thông tin với báo chí": rather the sentence's verb.
  const PhraseHit* field = hits.phrase_at(next, topic_);
  const PhraseHit* verb = hits.phrase_at(next, after_);
  return field != nullptr && (verb == nullptr || verb->last < field->last) ? next : 0;
}

// Behind a word, or what begins with it: the second syllable of "thực hiện" is no verb, the dot of
// "TP." no mark.
uint32_t TaskGrammar::behind_phrase(const Document& document, const Hits& hits,
                                    const PlaceGrammar& places, uint32_t token) const {
  uint32_t last = std::max(token + 1, places.place(document, hits, token).last);
  for (const LexiconId lexicon : {task_, topic_, word_}) {
    if (const PhraseHit* hit = hits.phrase_at(token, lexicon)) last = std::max(last, hit->last);
  }
  return last;
}

uint32_t TaskGrammar::end(const Document& document, const Hits& hits, const PlaceGrammar& places,
                          uint32_t token, bool begun) const {
  if (!follows(document, token)) return token;
  uint32_t at = token;
  if (!opens(document, hits, token)) {
    at = begun ? behind_comma(document, hits, token) : 0;
    // "Ban Chỉ đạo xây dựng" + "nhà máy điện": small words go on with small ones.
    const bool goes_on = begun && document[token].shape == Shape::kLower && token > 0 &&
                         document[token - 1].shape == Shape::kLower &&
                         !ends(document, hits, places, token);
    if (goes_on) at = token;
    if (at == 0) return token;
  }
  uint32_t last = token;  // behind the last word that may end it
  while (at < token + kMaxTask && follows(document, at) && !document[at].starts_sentence) {
    if (const uint32_t next = behind_comma(document, hits, at); next != 0) {
      at = next;
      continue;
    }
    if (opens_quote(document, at)) {
      uint32_t close = at + 1;
      while (close < at + kMaxQuoted && follows(document, close) && !closes_quote(document, close)) {
        ++close;
      }
      if (close == at + kMaxQuoted || !follows(document, close)) break;
      at = last = close + 1;
      continue;
    }
    // "Bắc - Nam", "19-NQ/TW", "2021 -2030"
    const bool joint = document[at].is_punctuation() && at > token && follows(document, at + 1) &&
                       (is_dash(document, at) || document.punctuation(at) == '/') &&
                       (document[at + 1].gap == document[at].gap ||
                        (document[at - 1].is_number() && document[at + 1].is_number())) &&
                       !ends(document, hits, places, at + 1);
    if (joint) {
      ++at;
      continue;
    }
    if (document[at].is_punctuation() || ends(document, hits, places, at)) break;
    if (const PhraseHit* link = hits.phrase_at(at, link_)) {
      at = link->last;
      continue;
    }
    const bool about = hits.phrase_at(at, about_) != nullptr;
    at = behind_phrase(document, hits, places, at);
    if (!about) last = at;
  }
  // As far as it was looked at, no end: rather a sentence than a name.
  return at >= token + kMaxTask ? token : last;
}

}  // namespace vie
