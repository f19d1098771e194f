#pragma once

#include "binary/record.hpp"
#include "binary/sections.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace entente {

/// Records one after the other, and where each ends.
class RecordTable {
public:
    RecordTable(const BinarySections& file, BinarySection records, BinarySection ends,
                const char* kind)
        : bytes_(file.bytes(records)), ends_(file.numbers<std::uint64_t>(ends)), kind_(kind)
    {
        const auto all = ends_.all();
        if (!std::ranges::is_sorted(all) || (all.empty() ? 0 : all.back()) != bytes_.size()) {
            file.fail(std::string("the ") + kind + " records do not fit their section");
        }
    }

    [[nodiscard]] std::size_t size() const { return ends_.size(); }

    [[nodiscard]] std::string_view bytes(std::size_t index) const
    {
        const std::uint64_t begin = index == 0 ? 0 : ends_[index - 1];
        return bytes_.substr(begin, ends_[index] - begin);
    }

    [[nodiscard]] RecordReader reader(std::size_t index, const std::string& where) const
    {
        return {bytes(index), where, kind_, index};
    }

private:
    std::string_view bytes_;
    NumberList<std::uint64_t> ends_;
    const char* kind_;
};

/// Lists one after the other, and where each ends.
class ListTable {
public:
    ListTable(const BinarySections& file, BinarySection lists, BinarySection ends,
              std::size_t limit)
        : all_(file.numbers<std::uint32_t>(lists)), ends_(file.numbers<std::uint32_t>(ends))
    {
        const auto end_list = ends_.all();
        if (!std::ranges::is_sorted(end_list) ||
            (end_list.empty() ? 0 : end_list.back()) != all_.size() ||
            std::ranges::any_of(all_.all(), [&](std::uint32_t one) { return one >= limit; })) {
            file.fail("a list in it leads nowhere");
        }
    }

    [[nodiscard]] std::size_t size() const { return ends_.size(); }

    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t index) const
    {
        const std::uint32_t begin = index == 0 ? 0 : ends_[index - 1];
        return all_.all().subspan(begin, ends_[index] - begin);
    }

private:
    NumberList<std::uint32_t> all_;
    NumberList<std::uint32_t> ends_;
};

} // namespace entente
