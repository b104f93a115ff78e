// See pool.h.  One thread gives and takes; the queue is bounded by is_full(), so that a fast reader
// cannot fill the memory.

#include "pool.h"

#include <optional>
#include <utility>

namespace vie_cli {

Pool::Pool(const Job& job, unsigned threads) : job_(job), threads_(threads) {
  for (unsigned i = 0; i < threads; ++i) workers_.emplace_back([this] { work(); });
}

Pool::~Pool() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  given_.notify_all();
}

void Pool::give(Chunk&& chunk) {
  {
    const std::lock_guard lock(mutex_);
    slots_.emplace_back().chunk = std::move(chunk);
  }
  given_.notify_one();
}

Answer Pool::take() {
  std::unique_lock lock(mutex_);
  Slot& slot = slots_.front();
  done_.wait(lock, [&] { return slot.done; });
  const std::exception_ptr problem = slot.problem;
  Answer answer = std::move(slot.answer);
  slots_.pop_front();
  if (problem) std::rethrow_exception(problem);
  return answer;
}

Pool::Slot* Pool::next_slot() {
  std::unique_lock lock(mutex_);
  Slot* found = nullptr;
  given_.wait(lock, [&] {
    for (Slot& slot : slots_) {
      if (!slot.taken) {
        found = &slot;
        break;
      }
    }
    return found != nullptr || closing_;
  });
  if (closing_) return nullptr;
  found->taken = true;
  return found;
}

void Pool::work() {
  std::optional<Worker> worker;
  while (Slot* const slot = next_slot()) {
    std::exception_ptr problem;
    try {
      if (!worker) worker.emplace(job_);
      worker->process(slot->chunk, slot->answer);
    } catch (...) {
      problem = std::current_exception();
    }
    {
      const std::lock_guard lock(mutex_);
      slot->problem = problem;
      slot->done = true;
    }
    done_.notify_one();
  }
}

}  // namespace vie_cli
