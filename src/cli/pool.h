// Worker threads that take chunks and give back answers in the order of the chunks.

#ifndef VIE_CLI_POOL_H
#define VIE_CLI_POOL_H

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "worker.h"

namespace vie_cli {

class Pool {
 public:
  Pool(const Job& job, unsigned threads);
  ~Pool();
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  void give(Chunk&& chunk);
  /// The answer to the oldest chunk that was given; waits for it.
  Answer take();

  bool is_empty() const { return slots_.empty(); }
  /// Whether each thread has one chunk to work on and one to go on with.
  bool is_full() const { return slots_.size() >= 2 * size_t{threads_}; }

 private:
  struct Slot {
    Chunk chunk;
    Answer answer;
    std::exception_ptr problem;
    bool taken = false;
    bool done = false;
  };
  void work();
  Slot* next_slot();

  const Job& job_;
  const unsigned threads_;
  std::mutex mutex_;
  std::condition_variable given_;
  std::condition_variable done_;
  std::deque<Slot> slots_;  // references to its elements outlive pushes and pops at its ends
  bool closing_ = false;
  std::vector<std::jthread> workers_;
};

}  // namespace vie_cli

#endif  // VIE_CLI_POOL_H
