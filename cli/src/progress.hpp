#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>

namespace entente {

/// A line on standard error that counts articles, for people who wait. Silent unless both standard
/// output and standard error are terminals, or the user asked for it. Thread-safe.
class Progress {
public:
    explicit Progress(std::optional<bool> wanted);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress(); ///< wipes the line

    void tick(); ///< one more article is done

private:
    void draw(std::size_t count);

    bool shown_ = false;
    std::atomic<std::size_t> count_ = 0;
    std::mutex drawing_;
    std::chrono::steady_clock::time_point next_;
    bool drawn_ = false;
};

} // namespace entente
