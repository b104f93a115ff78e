#include "resolve/crime/cue_words.h"

#include <doctest/doctest.h>

#include "matching.h"

namespace vie::crime {

TEST_CASE("crime cue words: what the attributes of a cue say") {
  const Matching matching(
      "lexicon crime.cue\n"
      "phòng, chống\tcontext=prevention;reach=7\n"
      "nếu\tcontext=mention;gate\n"
      "gia tăng\tcontext=statistics;side=left\n"
      "lexicon crime.status\n"
      "bị bắt\tstatus=arrested;rank=5;context=case\n"
      "lexicon crime.inside\n"
      "vụ\tcontext=case;cost=12\n",
      "");
  const CueWords words(matching.lexicons(), Rules());
  CHECK(words[0].context == "prevention");
  CHECK(words[0].reach == 7);
  CHECK(words[0].passive);
  CHECK(words[1].gate);
  CHECK_FALSE(words[1].law);
  CHECK(words[2].side == CueWord::Side::kLeft);
  CHECK(words[3].rank == 5);
  CHECK(words[3].side == CueWord::Side::kEither);
  CHECK(words[3].reach > words[1].reach);
  CHECK(words[4].side == CueWord::Side::kAround);
  CHECK(words.of(kNoRule) == nullptr);
}

}  // namespace vie::crime
