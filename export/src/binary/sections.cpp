#include "binary/sections.hpp"

#include "binary/checksum.hpp"

#include <entente/core/error.hpp>

#include <utility>

namespace entente {
namespace {

constexpr std::size_t header_size = 16;
constexpr const char* again = "; make it again with `entente convert` or `entente build`";

} // namespace

BinarySections::BinarySections(std::string_view bytes, std::string where) : where_(std::move(where))
{
    check_header(bytes);
    std::string_view directory = find_directory(bytes);
    for (; !directory.empty(); directory.remove_prefix(binary_entry)) {
        add(bytes, directory.substr(0, binary_entry));
    }
}

void BinarySections::check_header(std::string_view bytes) const
{
    if (!bytes.starts_with(binary_magic)) {
        fail("is no .entente file: it does not begin as one");
    }
    if (bytes.size() < header_size) {
        fail("the file ends too early: it was cut short or is still being written");
    }
    const auto version = read_number<std::uint32_t>(bytes.data() + binary_magic.size());
    if (version != binary_version) {
        fail("is of version " + std::to_string(version) +
             " of the .entente form; this program reads "
             "version " +
             std::to_string(binary_version) + again);
    }
}

std::string_view BinarySections::find_directory(std::string_view bytes) const
{
    if (bytes.size() < header_size + binary_footer || !bytes.ends_with(binary_end)) {
        fail("the file ends too early: it was cut short or is still being written");
    }
    const char* footer = bytes.data() + bytes.size() - binary_footer;
    const auto offset = read_number<std::uint64_t>(footer);
    const auto size = read_number<std::uint64_t>(footer + 8);
    const auto whole = read_number<std::uint64_t>(footer + 16);
    const std::uint64_t end = bytes.size() - binary_footer;
    if (whole != bytes.size() || offset > end || size != end - offset || size % binary_entry != 0) {
        fail(std::string("its length is not what it was: the file was damaged") + again);
    }
    const std::string_view directory = bytes.substr(offset, size);
    const std::string sealed = std::string(bytes.substr(0, header_size)) + std::string(directory) +
                               std::string(footer, 24);
    if (read_number<std::uint64_t>(footer + 24) != checksum(sealed)) {
        fail(std::string("its checksum is wrong: the file was damaged") + again);
    }
    return directory;
}

void BinarySections::add(std::string_view bytes, std::string_view entry)
{
    const auto number = read_number<std::uint32_t>(entry.data());
    const auto offset = read_number<std::uint64_t>(entry.data() + 8);
    const auto size = read_number<std::uint64_t>(entry.data() + 16);
    const auto sum = read_number<std::uint64_t>(entry.data() + 24);
    if (offset > bytes.size() || size > bytes.size() - offset || offset % binary_alignment != 0) {
        fail("a section lies outside of the file");
    }
    const std::string_view section = bytes.substr(offset, size);
    if (!has_records(static_cast<BinarySection>(number)) && checksum(section) != sum) {
        fail("the checksum of section " + std::to_string(number) +
             " is wrong: the file was damaged" + again);
    }
    if (!sections_.emplace(number, section).second) {
        fail("section " + std::to_string(number) + " is there twice");
    }
}

std::string_view BinarySections::bytes(BinarySection section) const
{
    const auto found = sections_.find(static_cast<std::uint32_t>(section));
    if (found == sections_.end()) {
        fail("section " + std::to_string(static_cast<std::uint32_t>(section)) + " is missing");
    }
    return found->second;
}

void BinarySections::fail(const std::string& message) const
{
    throw DataError(where_, 0, message);
}

} // namespace entente
