#pragma once

#include "binary/checksum.hpp"
#include "binary/layout.hpp"
#include "binary/little_endian.hpp"

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace entente {

/// Writes sections one after the other, and at the end the directory of them.
class SectionWriter {
public:
    explicit SectionWriter(std::ostream& out) : out_(out)
    {
        std::string header(binary_magic);
        append_number_bytes(header, binary_version);
        append_number_bytes(header, std::uint32_t{0});
        header_ = header;
        put(header);
    }

    void write(BinarySection section, const std::string& bytes)
    {
        align();
        const std::uint64_t offset = written_;
        put(bytes);
        enter(section, offset, checksum(bytes));
    }

    template <typename Number> void write(BinarySection section, const std::vector<Number>& numbers)
    {
        std::string bytes;
        bytes.reserve(numbers.size() * sizeof(Number));
        for (const Number number : numbers) {
            append_number_bytes(bytes, number);
        }
        write(section, bytes);
    }

    /// Records 0 .. count - 1, and the section after theirs: where each ends.
    template <typename Make>
    void write_records(BinarySection section, BinarySection ends, std::size_t count, Make make)
    {
        align();
        const std::uint64_t offset = written_;
        std::vector<std::uint64_t> end_of;
        end_of.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            put(make(i));
            end_of.push_back(written_ - offset);
        }
        enter(section, offset, 0);
        write(ends, end_of);
    }

    void finish()
    {
        align();
        std::string footer;
        append_number_bytes(footer, written_);
        append_number_bytes(footer, std::uint64_t{directory_.size()});
        append_number_bytes(footer, written_ + directory_.size() + binary_footer);
        append_number_bytes(footer, checksum(header_ + directory_ + footer));
        footer += binary_end;
        put(directory_);
        put(footer);
    }

private:
    void put(const std::string& bytes)
    {
        out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        written_ += bytes.size();
    }

    void align()
    {
        put(std::string((binary_alignment - written_ % binary_alignment) % binary_alignment, '\0'));
    }

    void enter(BinarySection section, std::uint64_t offset, std::uint64_t sum)
    {
        append_number_bytes(directory_, static_cast<std::uint32_t>(section));
        append_number_bytes(directory_, std::uint32_t{0});
        append_number_bytes(directory_, offset);
        append_number_bytes(directory_, written_ - offset);
        append_number_bytes(directory_, sum);
    }

    std::ostream& out_;
    std::string header_;
    std::uint64_t written_ = 0;
    std::string directory_;
};

} // namespace entente
