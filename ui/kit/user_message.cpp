// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/user_message.h"

#include <QCoreApplication>

namespace desk {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

UserMessage documentMessage(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return {Messages::tr("It is not there any more."),
                Messages::tr("Check whether it was moved or renamed, and choose it again.")};
    case ErrorCode::Unreadable:
        return {Messages::tr("The file may not be read."),
                Messages::tr("Check that you have permission to open it, then import it again.")};
    case ErrorCode::EmptyFile:
        return {Messages::tr("The file is empty."),
                Messages::tr("Ask for it again, or copy it once more from where it came.")};
    case ErrorCode::UnsupportedFormat:
        return {Messages::tr("This kind of file cannot be read."),
                Messages::tr("Use PDF, PNG, JPEG, TIFF, WebP, BMP or e-invoice XML.")};
    case ErrorCode::Damaged:
        return {Messages::tr("The file is damaged."),
                Messages::tr("Open it in a viewer to check it, and ask the sender for a new copy.")};
    case ErrorCode::PasswordProtected:
        return {Messages::tr("The document is locked with a password."),
                Messages::tr("Save an unlocked copy, or read it in the terminal with a password file.")};
    case ErrorCode::NoPages:
        return {Messages::tr("The document has no pages."), Messages::tr("Ask the sender for a new copy.")};
    case ErrorCode::TooLarge:
        return {Messages::tr("The document is too large."),
                Messages::tr("Split it, or scan it with fewer dots per inch. The limit is 200 MB.")};
    case ErrorCode::Timeout:
        return {Messages::tr("Reading took too long and was stopped."),
                Messages::tr("Read it again; if it happens again, split the document.")};
    case ErrorCode::OutOfMemory:
        return {Messages::tr("There was not enough memory to read the document."),
                Messages::tr("Close other programs, or read fewer documents at once in the settings.")};
    case ErrorCode::ReaderCrashed:
        return {
            Messages::tr("The reader stopped at this document."),
            Messages::tr("The other documents were not harmed. The file is probably malformed: ask for a new copy.")};
    default:
        return {};
    }
}

UserMessage systemMessage(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return {Messages::tr("The disk is full."),
                Messages::tr("Free some space, then try again. Nothing that was saved is lost.")};
    case ErrorCode::DatabaseLocked:
        return {Messages::tr("Another program holds the data folder."),
                Messages::tr("Wait until it is done, or close it, then try again.")};
    case ErrorCode::Cancelled:
        return {Messages::tr("It was cancelled."),
                Messages::tr("Start it again when you like; what was done is kept.")};
    case ErrorCode::Io:
        return {Messages::tr("The system could not read or write a file."),
                Messages::tr("Check the disk and the permissions of the folder, then try again.")};
    case ErrorCode::InvalidArgument:
        return {Messages::tr("This value cannot be used."), Messages::tr("Correct it and try again.")};
    case ErrorCode::Conflict:
        return {Messages::tr("Somebody changed this in the meantime."),
                Messages::tr("The new state is shown; make your change again if it is still needed.")};
    case ErrorCode::NotAllowed:
        return {Messages::tr("This is not possible in the present state."),
                Messages::tr("Settle what is marked as blocking, or reopen the invoice first.")};
    case ErrorCode::NewerSchema:
        return {Messages::tr("The data folder was written by a newer version of this program."),
                Messages::tr("Install the newer version, or choose another data folder.")};
    case ErrorCode::ReadOnly:
        return {Messages::tr("The folder cannot be written to."),
                Messages::tr("Give yourself permission to write there, or choose another folder.")};
    case ErrorCode::NotProtected:
        return {Messages::tr("This system cannot lock the reader in, so the document was not opened."),
                Messages::tr("Update the system: documents from strangers are opened only where they can do no harm.")};
    case ErrorCode::NotAvailable:
        return {Messages::tr("The system does not offer this, or it did not answer in time."),
                Messages::tr("Unlock the keychain and try again, or go on without it.")};
    case ErrorCode::Protocol:
        return {Messages::tr("The reader gave an answer that makes no sense."),
                Messages::tr("Try again; if it stays, install the program anew so that its parts match.")};
    default:
        return {Messages::tr("Something went wrong in the program itself."),
                Messages::tr("Try again; if it stays, report it with the log.")};
    }
}

} // namespace

UserMessage userMessage(ErrorCode code)
{
    const UserMessage message = documentMessage(code);
    return message.title.isEmpty() ? systemMessage(code) : message;
}

UserMessage userMessage(const Error &error)
{
    return userMessage(error.code);
}

ErrorCode errorCodeFromName(QStringView name)
{
    for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
        if (errorCodeName(ErrorCode(i)) == name)
            return ErrorCode(i);
    }
    return ErrorCode::Internal;
}

} // namespace desk
