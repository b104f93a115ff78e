// Weighing cues, see verdict.h.
//
// The nearest word that governs the crime decides, for in Vietnamese what governs a noun stands before it:
// "phòng, chống" makes a topic of what follows, "bị khởi tố về tội" a case.  Words behind a mention count, too, but as
// if they stood farther away.  How far a case has got is told by the highest rank between the mention
// before and this one, or else between this one and the next: "khởi tố vụ án, khởi tố bị can, bắt tạm giam A
// về tội X" is charged, whichever word stands nearest.

#include "resolve/crime/verdict.h"

namespace vie::crime {
namespace {

constexpr uint32_t kFar = 40;      // cost from which on a word says nothing of a crime's context
constexpr uint32_t kWeakCost = 5;  // of words of a case that do not settle it for a group
constexpr uint32_t kCommaCost = 3;
constexpr uint32_t kClauseCost = 15;
constexpr uint32_t kBehindCost = 6;    // what a cue behind the crime pays
constexpr uint32_t kFoundReach = 7;    // from a verb of finding without a subject to what is found
constexpr uint32_t kSaidReach = 25;    // tokens from a verb of saying to what is done in its clause
constexpr uint32_t kHeldReach = 4;     // from an arrest to the one who is arrested
constexpr uint32_t kBehindReach = 15;  // of a status
constexpr uint32_t kTaskReach = 1;     // from what authorities do with criminals to "tội phạm"
constexpr uint32_t kReportReach = 4;   // from "tin báo" to "về (vấn đề) tội phạm"
constexpr uint32_t kOnwardReach = 15;  // from one crime that is prevented to the next
constexpr int kReportedRank = 1;
constexpr int kTaskRank = 3;           // of a status that they work for
constexpr int kArrestedRank = 5;
constexpr std::string_view kSuspected = "suspected";

CrimeReading simple(std::string_view context) {
  return {context, {}, 0, false, false, false, false};
}

}  // namespace

Verdict::Verdict(const Clauses& clauses, const Clauses::View& view, const Crime& crime)
    : clauses_(clauses),
      view_(view),
      crime_(crime),
      reading_(simple(crime.own != nullptr ? crime.own->context : kMention)),
      person_(crime.own != nullptr && crime.own->doer),
      owned_(clauses.owned(view, crime.mention, person_)),
      least_(crime.own != nullptr ? crime.own->cost : kFar) {
  if (crime.own != nullptr && !crime.own->status.empty()) {
    before_ = {crime.own->status, crime.own->rank};
  }
}

Verdict::Way Verdict::way(const CrimeCue& cue) const {
  const CrimeCandidate& mention = crime_.mention;
  const bool left = cue.last <= mention.first;
  const CrimeSurroundings& from = view_.scratch.before[left ? cue.last : mention.last];
  const CrimeSurroundings& to = view_.scratch.before[left ? mention.first : cue.first];
  return {left, left ? mention.first - cue.last : cue.first - mention.last,
          to.clauses - from.clauses, to.commas - from.commas};
}

bool Verdict::governs(const CrimeCue& cue, const CueWord& word, const Way& way) {
  // "Ổ đánh bạc bị công an triệt phá": in the passive the object stands before.
  const bool passive = !way.left && word.passive &&
                       clauses_.passive(view_, crime_.mention.last, cue.first);
  const auto wrong = way.left ? CueWord::Side::kLeft : CueWord::Side::kRight;
  if (word.side == wrong && !passive) return false;
  // "Khi bị công an phát hiện, lâm tặc bỏ chạy": in the passive it governs nothing behind its comma.
  if (way.left && way.commas > 0 && word.far_authority &&
      clauses_.in_passive(view_, cue.first)) {
    return false;
  }
  if (way.left && word.says) {
    // "Cho rằng em hỗn láo, anh đâm em": the thought ends at the comma.
    if (way.commas > 0 && view_.document[cue.first].starts_sentence) return false;
    const bool close = way.clauses == 0 && way.commas <= 1 && way.distance <= kSaidReach;
    if (close) said_ = &word;
    plainly_said_ |= close && way.commas == 0;
    if (way.distance <= word.reach && clauses_.is_subject(view_, crime_.mention, person_)) {
      fact_ = true;
      said_ = nullptr;
      return false;
    }
  }
  if (way.distance > word.reach || (word.close && way.commas > 0)) return false;
  if (word.context == kNegated && clauses_.numbered(view_, crime_.mention)) return false;
  if (way.left && word.person && clauses_.suffered(view_, crime_.mention)) return false;
  // "Sau khi cướp giật, nghi phạm bỏ chạy": he acts on, and nobody doubts what he did.
  const bool doubt = word.person && word.context == kAllegation;
  if (doubt && (way.left ? way.clauses : way.commas) > 0) return false;
  if (word.authority && clauses_.subject(view_, cue.first) == Subject::kCrowd) return false;
  // What is found far behind "phát hiện" must have a finder in earnest.
  if (word.far_authority && way.left && way.distance > kFoundReach &&
      clauses_.subject(view_, cue.first) != Subject::kAuthority &&
      !view_.document[cue.first].starts_sentence) {
    return false;
  }
  if (word.status.empty()) return true;
  // What is told of a fugitive's other crimes, or of somebody else, is not told of this one.
  const CueWord* own = crime_.own;
  const bool other = own != nullptr && own->rank > 0 && word.rank > own->rank;
  return !other && !(owned_ && way.left);
}

void Verdict::weigh(const CrimeCue& cue, const CueWord& word) {
  const Way way = this->way(cue);
  if (!governs(cue, word, way)) return;
  // Whoever finds that something was done finds a case ("phát hiện nhà mình bị trộm đột nhập"), as do the
  // police who find somebody in particular doing it.
  const Subject subject =
      word.other.empty() ? Subject::kNone : clauses_.subject(view_, cue.first);
  const bool missing = word.needs_authority && subject != Subject::kAuthority &&
                       !view_.document[cue.first].starts_sentence;
  const bool lay = !word.other.empty() &&
                   (subject >= Subject::kPerson || missing ||
                    (way.left && (clauses_.suffered(view_, crime_.mention) ||
                                  clauses_.person_between(view_, cue.last, crime_.mention.first))));
  const std::string_view context = lay ? word.other : word.context;
  if (take_task(word, way)) return;
  const bool beyond = way.clauses > 0 && !word.flat && word.status.empty() && context != kCase &&
                      context != kAllegation;
  if (beyond) return;
  const uint32_t far = word.flat  ? 0
                       : way.left ? way.distance + kCommaCost * way.commas
                                  : kBehindCost + 2 * way.distance;
  const uint32_t cost = word.cost + kClauseCost * way.clauses + far;
  if (cost < least_) {
    least_ = cost;
    reading_.context = context;
    onward_ = word.onward && way.left;
    shared_ = way.left && cue.first < crime_.left;
    weak_ = crime_.own == nullptr && word.context == kCase && word.status.empty() &&
            !word.onward && word.cost >= kWeakCost;
  }
  if (word.gate && way.left && way.clauses == 0) gate_ = &word;
  grounded_ |= word.fact && way.left && way.clauses == 0;
  if (!word.status.empty()) take_status(cue, word, way);
}

// "Phối hợp điều tra, truy nã tội phạm": a task, and nobody's case; "tin báo về tội phạm": talk.
bool Verdict::take_task(const CueWord& word, const Way& way) {
  const bool task = word.rank >= kTaskRank;
  const bool of_all = crime_.as_such && crime_.own == nullptr && !word.person;
  const bool close = way.left && way.commas == 0 &&
                     way.distance <= (task ? kTaskReach : kReportReach);
  if (!of_all || !close || (!task && word.rank != kReportedRank)) return false;
  if (way.distance < least_) {
    least_ = way.distance;
    reading_.context = task ? kSuppression : kMention;
    onward_ = shared_ = weak_ = false;
  }
  return true;
}

void Verdict::take_status(const CrimeCue& cue, const CueWord& word, const Way& way) {
  held_ |= way.left && way.distance <= kHeldReach && way.commas == 0;
  // Behind a crime a status may be said of somebody else soon.
  const bool close = way.left || (way.distance <= kBehindReach && way.commas <= 1);
  const bool between = way.left ? cue.first >= crime_.left : cue.first < crime_.right;
  if (way.clauses > 0 || !close || !between) return;
  Progress& side = way.left ? before_ : behind_;
  // Of a noun and a verb the verb tells what has come of him: "ba tù nhân bị bắt vì ...".
  const bool verb = side.noun && !word.person && word.rank >= kArrestedRank;
  if (word.rank > side.rank || verb) side = {word.status, word.rank, word.person};
}

CrimeReading Verdict::decide() {
  settle_context();
  // "bị bắt với cáo buộc tham ô, biển thủ công quỹ và nhận hối lộ": what governs both is one.
  const CrimeReading* earlier = crime_.before_it;
  const bool one = shared_ && before_.rank == 0 && reading_.context == kAllegation;
  if (one && earlier != nullptr && earlier->context == kCase) return *earlier;
  settle_status();
  generalise();
  // What is only supposed has got nowhere.
  const bool told =
      reading_.context == kCase || reading_.context == kAllegation || reading_.open;
  if (gate_ != nullptr && told && !grounded_ && (gate_->law || reading_.status.empty())) {
    reading_ = simple(gate_->context);
  }
  return reading_;
}

void Verdict::settle_context() {
  if (weak_ && said_ != nullptr) {
    reading_.context = said_->context;
    weak_ = false;
  }
  const CueWord* own = crime_.own;
  if (own != nullptr && own->abstract && reading_.context == kOpen && least_ == own->cost &&
      crime_.mention.first > 0 && !clauses_.doer(view_, crime_.mention)) {
    reading_.context = kMention;
  }
  // "thực hiện hành vi tham nhũng" may be said of nobody: of groups such words leave it open.
  const bool topic = crime_.topic;
  reading_.open = least_ == kFar || (weak_ && topic) || reading_.context == kOpen;
  reading_.topic = topic;
  reading_.vague = reading_.context == kOpen;
  if (!reading_.open) return;
  reading_.context = kMention;
  const CrimeReading* earlier = crime_.before_it;
  if (least_ == kFar && crime_.joined && earlier != nullptr && !earlier->open) {
    reading_.context = earlier->context;
    reading_.open = reading_.vague = false;
    return;
  }
  // "Đối phó với các loại tội phạm như buôn người, ...": what is prevented goes on, too.
  const uint32_t apart = crime_.mention.first - crime_.left;
  if (least_ == kFar && !crime_.act && earlier != nullptr && earlier->context == kPrevention &&
      apart <= kOnwardReach && view_.scratch.before[crime_.left].clauses ==
                                   view_.scratch.before[crime_.mention.first].clauses) {
    reading_.context = earlier->context;
    reading_.open = reading_.vague = false;
    return;
  }
  if (plainly_said_ && said_ != nullptr && !topic) {
    reading_.context = said_->context;
    reading_.open = false;
    return;
  }
  if (!topic && fact_) {
    reading_.context = kCase;
    reading_.open = false;
  } else if (topic && earlier != nullptr && !earlier->open && earlier->context != kCase &&
             earlier->context != kAllegation) {
    // A topic goes on in the sentence as it began: "phòng, chống tội phạm, trong đó có ma túy".
    reading_.context = earlier->context;
    reading_.open = false;
  }
}

void Verdict::settle_status() {
  const CrimeReading* earlier = crime_.before_it;
  if (onward_ && earlier != nullptr && earlier->rank > before_.rank) {
    before_ = {earlier->status, earlier->rank};
  }
  // "Triệt phá đường dây đánh bạc, bắt năm người": one affair, and what has come of it.
  const bool affair = reading_.context == kSuppression && behind_.rank >= kArrestedRank &&
                      clauses_.single(view_, crime_.mention);
  if (affair) reading_.context = kCase;
  if (reading_.context != kCase && reading_.context != kAllegation && !reading_.open) return;
  // "Nghi phạm giết người đã bị bắt": what is certain says more than the doubt before it.
  const bool doubt = before_.status == kSuspected && behind_.rank >= kArrestedRank &&
                     reading_.context == kAllegation;
  const Progress& told = before_.rank > 0 && !doubt ? before_ : behind_;
  reading_.status = told.status;
  reading_.rank = told.rank;
  // "ra tòa với cáo buộc": whoever is held or before a court is in a case, whatever it is called.
  if (told.rank >= kArrestedRank) {
    reading_.context = kCase;
    reading_.open = false;
  }
}

// Takes back a case that nobody in particular is told of.
void Verdict::generalise() {
  const CrimeCandidate& mention = crime_.mention;
  if (reading_.context != kCase && reading_.context != kAllegation && !reading_.open) return;
  if (crime_.own != nullptr && crime_.own->milieu && !held_) {
    if (!clauses_.doer(view_, mention)) {
      reading_ = simple(kMention);
      return;
    }
    reading_.vague = false;
  }
  if (reading_.context == kAllegation) return;
  const bool bare_topic =
      reading_.topic && !crime_.as_such && clauses_.plural(view_, mention);
  if (!reading_.status.empty() && !bare_topic) return;
  // A camera saw it, or it is an event of its own: whoever did it has happened to be there.
  if (grounded_ && reading_.context == kCase && !reading_.open) return;
  const General general = clauses_.general(view_, mention);
  if (general != General::kNo) {
    const bool open = general == General::kMaybe;
    reading_ = {kMention, {}, 0, open, reading_.topic, open, false};
    return;
  }
  // An act by somebody with a name, in a place with one, is told; so is whatever a report begins with.
  const bool particular = (crime_.act && clauses_.definite(view_, mention)) ||
                          (!reading_.topic && clauses_.counted_doers(view_, mention)) ||
                          (crime_.reported && !reading_.topic) ||
                          (crime_.own != nullptr && crime_.own->milieu &&
                           clauses_.counted(view_, mention));
  reading_.named = reading_.open && particular;
}

}  // namespace vie::crime
