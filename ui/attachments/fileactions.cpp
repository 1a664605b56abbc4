// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/fileactions.h"

#include "ui/attachments/renamedialog.h"
#include "ui/base/answers.h"
#include "ui/base/icons.h"
#include "ui/shell/question.h"
#include "ui/text/filetext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString usualFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    }

    // Next to what is there already: "trace (2).har".
    QString freePath(const QDir& folder, const QString& name)
    {
        const QFileInfo file(name);
        auto path = folder.filePath(name);
        for (int copy = 2; QFileInfo::exists(path); ++copy) {
            const auto ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
            path = folder.filePath(u"%1 (%2)%3"_s.arg(file.completeBaseName(), QString::number(copy), ending));
        }
        return path;
    }

} // namespace

FileActions::FileActions(AsyncWorkspace& workspace, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_window(window)
{
}

QMenu* FileActions::menu(const Attachment& file, const std::vector<Attachment>& all)
{
    auto* menu = new QMenu(&m_window);
    menu->setObjectName(u"fileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [menu, this](Icon icon, const QString& text, const QString& name, auto act) {
        auto* action = menu->addAction(iconOf(icon), text, this, act);
        action->setObjectName(name);
        return action;
    };
    menu->setDefaultAction(add(Icon::Open, tr("Open"), u"fileOpen"_s, [this, file] { open(file); }));
    add(Icon::Export, tr("Save as..."), u"fileSave"_s, [this, file] { saveAs(file); });
    if (all.size() > 1)
        add(Icon::Export, tr("Save all..."), u"fileSaveAll"_s, [this, all] { saveAll(all); });
    menu->addSeparator();
    add(Icon::Copy, tr("Copy name"), u"fileCopyName"_s, [this, file] { copyName(file); });
    add(Icon::Edit, tr("Rename..."), u"fileRename"_s, [this, file] { rename(file); });
    add(Icon::Lock, file.sensitive ? tr("No longer sensitive") : tr("Mark as sensitive"), u"fileMark"_s,
        [this, file] { setSensitive(file, !file.sensitive); });
    menu->addSeparator();
    add(Icon::Close, tr("Remove"), u"fileRemove"_s, [this, file] { remove(file); });
    return menu;
}

void FileActions::open(const Attachment& file)
{
    if (isRunnable(file.fileName)) {
        Q_EMIT refused(tr("“%1” is a program or a shortcut and is not opened from a ticket. Save it, if you know where it comes "
                          "from.")
                           .arg(file.fileName));
        return;
    }
    if (!file.sensitive) {
        openCopy(file);
        return;
    }
    const auto why = file.secrets ? secretSentence(*file.secrets) : tr("It is marked as sensitive.");
    ask(m_window, tr("Sensitive file"),
        tr("Open “%1”?\n\n%2 A copy for reading is made, and removed when the program is closed.").arg(file.fileName, why),
        tr("Open it"), tr("Do not open"), [this, file] { openCopy(file); });
}

void FileActions::openCopy(const Attachment& file)
{
    const auto path = m_copies.placeFor(file);
    if (path.isEmpty()) {
        Q_EMIT failed(Error{ErrorCode::FileNotWritable, Subject::None, {QDir::tempPath()}, {}, {}});
        return;
    }
    onAnswer(
        this, m_calls.save(file.id, path, true),
        [this, path, file] {
            if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                Q_EMIT done(tr("A copy of “%1” is open for reading.").arg(file.fileName));
            else
                Q_EMIT refused(tr("No program opens “%1”; save it instead.").arg(file.fileName));
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void FileActions::saveAs(const Attachment& file)
{
    const auto path = QFileDialog::getSaveFileName(&m_window, tr("Save file"),
                                                   QDir(usualFolder()).filePath(nameOnDisk(file.fileName)));
    if (path.isEmpty())
        return;
    onAnswer(
        this, m_calls.save(file.id, path),
        [this, path] { Q_EMIT done(tr("Saved as %1.").arg(QDir::toNativeSeparators(path))); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void FileActions::saveAll(const std::vector<Attachment>& files)
{
    const auto folder = QFileDialog::getExistingDirectory(&m_window, tr("Save all files"), usualFolder());
    if (!folder.isEmpty())
        saveAllTo(files, folder);
}

void FileActions::saveAllTo(const std::vector<Attachment>& files, const QString& folder)
{
    saveNext(files, folder, 0);
}

// One after the other: each name is free when it is its turn.
void FileActions::saveNext(std::vector<Attachment> left, const QString& folder, int saved)
{
    if (left.empty()) {
        Q_EMIT done(tr("%n file(s) saved in %1.", "", saved).arg(QDir::toNativeSeparators(folder)));
        return;
    }
    const auto file = left.front();
    left.erase(left.begin());
    onAnswer(
        this, m_calls.save(file.id, freePath(QDir(folder), nameOnDisk(file.fileName))),
        [this, left, folder, saved] { saveNext(left, folder, saved + 1); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void FileActions::copyName(const Attachment& file)
{
    QGuiApplication::clipboard()->setText(file.fileName);
    Q_EMIT done(tr("The name is copied."));
}

void FileActions::rename(const Attachment& file)
{
    auto* dialog = new RenameDialog(m_workspace, file, &m_window);
    connect(dialog, &RenameDialog::renamed, this, &FileActions::changed);
    dialog->open();
}

void FileActions::setSensitive(const Attachment& file, bool sensitive)
{
    onAnswer(
        this, m_calls.setSensitive(file.id, sensitive),
        [this](const Attachment& marked) {
            Q_EMIT done(marked.sensitive ? tr("“%1” is marked as sensitive.").arg(marked.fileName)
                                         : tr("“%1” is no longer marked as sensitive.").arg(marked.fileName));
            Q_EMIT changed(marked);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void FileActions::remove(const Attachment& file)
{
    onAnswer(
        this, m_calls.remove(file.id),
        [this, file] {
            Q_EMIT done(file.draftOf.isValid() ? tr("“%1” is not attached any more.").arg(file.fileName)
                                               : tr("“%1” is removed; undo brings it back.").arg(file.fileName));
            Q_EMIT removed(file);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

} // namespace helpdesk
