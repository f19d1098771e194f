#include "progress.hpp"

#include "terminal.hpp"

#include <unistd.h>

#include <cstdio>

namespace entente {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::milliseconds(500);
constexpr auto interval = std::chrono::milliseconds(100);

} // namespace

Progress::Progress(std::optional<bool> wanted)
    : shown_(wanted.value_or(is_terminal(STDERR_FILENO) && is_terminal(STDOUT_FILENO))),
      next_(Clock::now() + patience)
{
}

Progress::~Progress()
{
    if (drawn_) {
        std::fputs("\r\x1b[K", stderr);
    }
}

void Progress::tick()
{
    const std::size_t count = ++count_;
    if (!shown_) {
        return;
    }
    // Whoever finds another thread drawing goes back to work.
    const std::unique_lock lock(drawing_, std::try_to_lock);
    if (lock.owns_lock() && Clock::now() >= next_) {
        draw(count);
    }
}

void Progress::draw(std::size_t count)
{
    std::fprintf(stderr, "\r%zu articles", count);
    drawn_ = true;
    next_ = Clock::now() + interval;
}

} // namespace entente
