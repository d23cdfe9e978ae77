// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32
#include "app/reader/sandbox.h"

#include <QDir>

#include <iterator>
#include <memory>
#include <vector>
#include <windows.h>

// Who does what on Windows:
// - The starting side creates the process inside an AppContainer without any capability (SECURITY_CAPABILITIES in its
//   attribute list). The system then refuses the network, other programs' objects and every folder that is not opened
//   to the container: fonts below Windows, and the program's own folder with its libraries and language models.
// - This side checks that it is in one, takes from itself what a process can take from itself, and tells truthfully
//   what is closed. Outside of an AppContainer the network stays open to it, so it refuses to open documents.
// What is guaranteed when lockIn() succeeds: no network (container without capabilities), no writing outside of the
// container's own empty folder, no child processes (mitigation policy and job limit), no code made at run time, no
// calls into win32k, memory as limited by the job. CPU time is bounded by the pool's deadlines.

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct HandleCloser {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<HANDLE, HandleCloser>;

tl::unexpected<Error> refused(const QString &what)
{
    return fail(ErrorCode::NotProtected, u"%1: error %2 of Windows"_s.arg(what).arg(GetLastError()));
}

template <class Policy>
Result<> setPolicy(PROCESS_MITIGATION_POLICY which, Policy policy, const QString &name)
{
    if (!SetProcessMitigationPolicy(which, &policy, sizeof policy))
        return refused(u"%1 cannot be given up"_s.arg(name));
    return {};
}

Result<> setPolicies()
{
    PROCESS_MITIGATION_CHILD_PROCESS_POLICY children{};
    children.NoChildProcessCreation = 1;
    TRY(setPolicy(ProcessChildProcessPolicy, children, u"starting programs"_s));
    PROCESS_MITIGATION_DYNAMIC_CODE_POLICY code{};
    code.ProhibitDynamicCode = 1;
    TRY(setPolicy(ProcessDynamicCodePolicy, code, u"making code"_s));
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY extensions{};
    extensions.DisableExtensionPoints = 1;
    TRY(setPolicy(ProcessExtensionPointDisablePolicy, extensions, u"loading extensions"_s));
    PROCESS_MITIGATION_IMAGE_LOAD_POLICY images{};
    images.NoRemoteImages = 1;
    images.NoLowMandatoryLabelImages = 1;
    TRY(setPolicy(ProcessImageLoadPolicy, images, u"loading foreign libraries"_s));
    // A library that has loaded user32 already keeps this one from being set; it narrows, it does not decide.
    PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY windows{};
    windows.DisallowWin32kSystemCalls = 1;
    SetProcessMitigationPolicy(ProcessSystemCallDisablePolicy, &windows, sizeof windows);
    return {};
}

/// A job of its own, inside that of the starting side if there is one: the narrower limit counts.
Result<> enterJob(int memoryLimitMb)
{
    // The handle stays open as long as the process: closing it would end the process.
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (!job)
        return refused(u"no job can be made"_s);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    if (memoryLimitMb > 0) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        limits.ProcessMemoryLimit = SIZE_T(memoryLimitMb) << 20;
    }
    JOBOBJECT_BASIC_UI_RESTRICTIONS screen{};
    screen.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS |
                                 JOB_OBJECT_UILIMIT_EXITWINDOWS | JOB_OBJECT_UILIMIT_GLOBALATOMS |
                                 JOB_OBJECT_UILIMIT_HANDLES | JOB_OBJECT_UILIMIT_READCLIPBOARD |
                                 JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS | JOB_OBJECT_UILIMIT_WRITECLIPBOARD;
    if (!SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) ||
        !SetInformationJobObject(job, JobObjectBasicUIRestrictions, &screen, sizeof screen) ||
        !AssignProcessToJobObject(job, GetCurrentProcess()))
        return refused(u"the limits of the process cannot be set"_s);
    return {};
}

Result<Handle> ownToken()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return refused(u"the rights of the process cannot be read"_s);
    return Handle(token);
}

/// Errors: NotProtected (it is in no container, or in one that opens something).
Result<> checkContainer()
{
    TRY_ASSIGN(token, ownToken());
    DWORD inside = 0, size = 0;
    if (!GetTokenInformation(token.get(), TokenIsAppContainer, &inside, sizeof inside, &size))
        return refused(u"the rights of the process cannot be read"_s);
    if (!inside)
        return fail(ErrorCode::NotProtected, u"the reader was not started inside an AppContainer"_s);
    GetTokenInformation(token.get(), TokenCapabilities, nullptr, 0, &size);
    std::vector<std::byte> bytes(size);
    if (!GetTokenInformation(token.get(), TokenCapabilities, bytes.data(), size, &size))
        return refused(u"the capabilities of the AppContainer cannot be read"_s);
    if (reinterpret_cast<const TOKEN_GROUPS *>(bytes.data())->GroupCount > 0)
        return fail(ErrorCode::NotProtected, u"the AppContainer of the reader has capabilities"_s);
    return {};
}

} // namespace

void prepareProcess(char *[])
{
    // A crash of a parser is the pool's business: no dialog of the system waits for somebody.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    HeapSetInformation(nullptr, HeapEnableTerminationOnCorruption, nullptr, 0);
    SetDllDirectoryW(L""); // libraries never come from the working folder
}

Result<ReaderProtection> lockIn(const SandboxOptions &options)
{
    if (isSanitizedBuild)
        return ReaderProtection{};
    TRY(checkContainer());
    TRY(enterJob(options.memoryLimitMb));
    TRY(setPolicies());
    return ReaderProtection{.networkClosed = true, .writingClosed = true, .programsClosed = true, .landlockAbi = 0};
}

QStringList fontFolders()
{
    wchar_t folder[MAX_PATH] = {};
    const UINT length = GetWindowsDirectoryW(folder, UINT(std::size(folder)));
    return {QDir::fromNativeSeparators(QString::fromWCharArray(folder, int(length))) + u"/Fonts"_s};
}

} // namespace desk
#endif
