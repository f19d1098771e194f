#include "target.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

/// Runs every fuzz target over its seeds and over mutations of them, the same at every run.
namespace entente::fuzz {
namespace {

namespace fs = std::filesystem;

constexpr int usual_mutations = 2000;
constexpr std::size_t longest = 20'000;

std::vector<std::string> read_seeds(const Target& target)
{
    std::vector<fs::path> paths;
    for (const auto& entry :
         fs::directory_iterator(fs::path(ENTENTE_FUZZ_SEEDS) / std::string(target.name))) {
        paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    std::vector<std::string> seeds;
    for (const fs::path& path : paths) {
        std::ifstream in(path, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return seeds;
}

/// ENTENTE_FUZZ_MUTATIONS=100000 looks further, where there is time or no libFuzzer.
int mutations()
{
    const char* wanted = std::getenv("ENTENTE_FUZZ_MUTATIONS");     // NOLINT(concurrency-mt-unsafe)
    return wanted != nullptr ? std::atoi(wanted) : usual_mutations; // NOLINT(cert-err34-c)
}

/// The standard's distributions differ between libraries; this does not.
class Random {
public:
    /// A number below `limit`, which is not 0.
    std::size_t below(std::size_t limit)
    {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return state_ % limit;
    }

private:
    std::uint64_t state_ = 0x9E3779B97F4A7C15U;
};

class Mutator {
public:
    Mutator(const Target& target, const std::vector<std::string>& seeds)
        : target_(target), seeds_(seeds)
    {
    }

    std::string next()
    {
        std::string text = one_of(seeds_);
        for (std::size_t i = 1 + random_.below(6); i > 0; --i) {
            change(text);
        }
        text.resize(std::min(text.size(), longest));
        return text;
    }

private:
    const Target& target_;
    const std::vector<std::string>& seeds_;
    Random random_;

    const std::string& one_of(const std::vector<std::string>& all)
    {
        return all[random_.below(all.size())];
    }

    std::size_t place(const std::string& text) { return random_.below(text.size() + 1); }

    void change(std::string& text)
    {
        const std::size_t at = place(text);
        switch (random_.below(7)) {
        case 0:
            text.insert(at, target_.words[random_.below(target_.words.size())]);
            return;
        case 1:
            text.erase(at, 1 + random_.below(8));
            return;
        case 2:
            text.insert(at, 1, static_cast<char>(random_.below(256)));
            return;
        case 3:
            if (at < text.size()) {
                text[at] = static_cast<char>(random_.below(256));
            }
            return;
        case 4:
            text.insert(place(text), text.substr(at, random_.below(40)));
            return;
        case 5: {
            const std::string& other = one_of(seeds_);
            text = text.substr(0, at) + other.substr(place(other));
            return;
        }
        default:
            text.resize(at);
        }
    }
};

/// The input goes to a file, so that it can be looked at and become a seed.
std::string keep(const Target& target, const std::string& input)
{
    const fs::path path = fs::temp_directory_path() / ("entente-fuzz-" + std::string(target.name));
    std::ofstream(path, std::ios::binary) << input;
    return path.string();
}

/// True when the target took the input; else says what it did.
bool runs(const Target& target, const std::string& input)
{
    try {
        target.run(input);
        return true;
    } catch (const std::exception& error) {
        ADD_FAILURE() << target.name << ": " << error.what() << "\ninput: " << keep(target, input);
    }
    return false;
}

class Mutations : public testing::TestWithParam<const Target*> {};

TEST_P(Mutations, DoNotBreakTheReader)
{
    const Target& target = *GetParam();
    const auto seeds = read_seeds(target);
    ASSERT_FALSE(seeds.empty());
    for (const std::string& seed : seeds) {
        ASSERT_TRUE(runs(target, seed));
    }
    Mutator mutator(target, seeds);
    for (int i = mutations(); i > 0; --i) {
        ASSERT_TRUE(runs(target, mutator.next()));
    }
}

std::string name_of(const testing::TestParamInfo<const Target*>& info)
{
    return std::string(info.param->name);
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Mutations, testing::ValuesIn(targets().begin(), targets().end()),
                         name_of);

} // namespace
} // namespace entente::fuzz
