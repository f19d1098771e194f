#include "graphviz.hpp"

#include <entente/core/error.hpp>
#include <entente/core/text.hpp>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string_view>
#include <system_error>
#include <thread>

namespace entente {
namespace {

struct Close {
    void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};
using File = std::unique_ptr<std::FILE, Close>;

/// A file without a name, which is gone when it is closed: unlike pipes, the child can fill it
/// while nobody reads.
File temporary_file()
{
    File file(std::tmpfile());
    if (!file) {
        throw IoError("cannot make a temporary file: " + std::generic_category().message(errno));
    }
    return file;
}

File file_with(std::string_view text)
{
    File file = temporary_file();
    if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size() ||
        std::fflush(file.get()) != 0) {
        throw IoError("cannot write a temporary file: " + std::generic_category().message(errno));
    }
    std::rewind(file.get());
    return file;
}

std::string content_of(std::FILE* file)
{
    std::rewind(file);
    std::string text;
    std::array<char, 65536> block{};
    while (const std::size_t count = std::fread(block.data(), 1, block.size(), file)) {
        text.append(block.data(), count);
    }
    return text;
}

class FileActions {
public:
    FileActions() { ::posix_spawn_file_actions_init(&actions_); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }

    void use(std::FILE* file, int descriptor)
    {
        ::posix_spawn_file_actions_adddup2(&actions_, ::fileno(file), descriptor);
    }
    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

pid_t start(const std::string& type, std::FILE* in, std::FILE* out, std::FILE* said)
{
    FileActions actions;
    actions.use(in, STDIN_FILENO);
    actions.use(out, STDOUT_FILENO);
    actions.use(said, STDERR_FILENO);
    std::string program = "dot";
    std::string option = "-T" + type;
    std::array<char*, 3> arguments{program.data(), option.data(), nullptr};
    pid_t child = 0;
    const int error =
        ::posix_spawnp(&child, program.c_str(), actions.get(), nullptr, arguments.data(), environ);
    if (error == ENOENT) {
        throw IoError("the program dot of Graphviz is not installed (Debian: apt-get install "
                      "graphviz); -o FILE.dot needs none");
    }
    if (error != 0) {
        throw IoError("cannot start dot: " + std::generic_category().message(error));
    }
    return child;
}

/// The status that the child ended with; ends it at the limit.
int wait_for(pid_t child, std::chrono::seconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    int status = 0;
    for (;;) {
        const pid_t done = ::waitpid(child, &status, WNOHANG);
        if (done == child) {
            return status;
        }
        if (done < 0 && errno != EINTR) {
            throw IoError("lost sight of dot: " + std::generic_category().message(errno));
        }
        if (std::chrono::steady_clock::now() >= end) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
            throw IoError("Graphviz took more than " + std::to_string(limit.count()) +
                          " seconds: ask for fewer nodes (--max)");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace

std::string run_graphviz(const std::string& dot, const std::string& type,
                         std::chrono::seconds limit)
{
    const File in = file_with(dot);
    const File out = temporary_file();
    const File said = temporary_file();
    const int status = wait_for(start(type, in.get(), out.get(), said.get()), limit);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        throw IoError("Graphviz could not draw it: " + one_line(content_of(said.get())));
    }
    return content_of(out.get());
}

} // namespace entente
