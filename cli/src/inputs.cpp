#include "inputs.hpp"

#include <entente/core/error.hpp>
#include <entente/extract/document_formats.hpp>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <system_error>

namespace entente {
namespace {

namespace fs = std::filesystem;

void add_error(std::vector<Diagnostic>& diagnostics, const std::string& where,
               const std::string& message)
{
    diagnostics.push_back({Diagnostic::Severity::error, where, message});
}

std::string extension_list()
{
    std::string list;
    for (const DocumentFormat* format : document_formats()) {
        for (const std::string_view extension : format->extensions) {
            list += (list.empty() ? "" : " ") + std::string(extension);
        }
    }
    return list;
}

/// Entries of one folder, hidden ones left out, sorted by the bytes of their names.
std::vector<fs::directory_entry> entries_of(const fs::path& folder,
                                            std::vector<Diagnostic>& diagnostics)
{
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (!it->path().filename().string().starts_with('.')) {
            entries.push_back(*it);
        }
    }
    if (error) {
        add_error(diagnostics, folder.string(), "cannot be listed: " + error.message());
    }
    std::ranges::sort(entries, {}, [](const fs::directory_entry& e) { return e.path().string(); });
    return entries;
}

/// Folders that are links are left out: they may lead in circles.
void add_folder(const fs::path& folder, std::vector<std::string>& files,
                std::vector<Diagnostic>& diagnostics)
{
    for (const fs::directory_entry& entry : entries_of(folder, diagnostics)) {
        std::error_code ignored;
        const std::string path = entry.path().string();
        if (entry.is_directory(ignored)) {
            if (!entry.is_symlink(ignored)) {
                add_folder(entry.path(), files, diagnostics);
            }
        } else if (find_document_format_of_path(path) != nullptr) {
            files.push_back(path);
        }
    }
}

/// Closes what it holds.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ > STDERR_FILENO) {
            ::close(number_);
        }
    }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

[[noreturn]] void throw_unreadable(const std::string& path, int error)
{
    throw IoError("cannot read " + (path == "-" ? "standard input" : path) + ": " +
                  std::generic_category().message(error));
}

} // namespace

std::vector<std::string> find_inputs(const std::vector<std::string>& operands,
                                     std::vector<Diagnostic>& diagnostics)
{
    std::vector<std::string> files;
    for (const std::string& operand : operands) {
        std::error_code error;
        const auto status =
            operand == "-" ? fs::file_status(fs::file_type::fifo) : fs::status(operand, error);
        if (!fs::exists(status)) {
            add_error(diagnostics, operand,
                      status.type() == fs::file_type::not_found
                          ? "there is no such file or folder"
                          : "cannot be read: " + error.message());
        } else if (fs::is_directory(status)) {
            const std::size_t before = files.size();
            add_folder(operand, files, diagnostics);
            if (files.size() == before) {
                add_error(diagnostics, operand,
                          "has no article in it: no file ends in " + extension_list());
            }
        } else {
            files.push_back(operand);
        }
    }
    return files;
}

std::string read_bytes(const std::string& path)
{
    const Descriptor file(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) {
        throw_unreadable(path, errno);
    }
    std::string bytes;
    struct stat information = {};
    if (::fstat(file.number(), &information) == 0 && information.st_size > 0) {
        bytes.reserve(static_cast<std::size_t>(information.st_size));
    }
    std::array<char, 65536> piece{};
    for (;;) {
        const ssize_t count = ::read(file.number(), piece.data(), piece.size());
        if (count == 0) {
            return bytes;
        }
        if (count < 0 && errno != EINTR) {
            throw_unreadable(path, errno);
        }
        if (count > 0) {
            bytes.append(piece.data(), static_cast<std::size_t>(count));
        }
    }
}

SharedBytes map_bytes(const std::string& path)
{
    if (path != "-") {
        const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
        struct stat information = {};
        if (file.number() >= 0 && ::fstat(file.number(), &information) == 0 &&
            S_ISREG(information.st_mode) && information.st_size > 0) {
            const auto size = static_cast<std::size_t>(information.st_size);
            void* begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
            if (begin != MAP_FAILED) { // NOLINT: a macro of the system's
                const auto unmap = [size](void* address) { ::munmap(address, size); };
                return {{static_cast<const char*>(begin), size}, {begin, unmap}};
            }
        }
    }
    const auto bytes = std::make_shared<const std::string>(read_bytes(path));
    return {*bytes, bytes};
}

} // namespace entente
