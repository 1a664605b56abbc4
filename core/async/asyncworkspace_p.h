// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/ask.h"
#include "async/asyncworkspace.h"
#include "domain/audit/exportnote.h"

namespace helpdesk {

struct AsyncWorkspace::Private {
    std::shared_ptr<const Clock> clock;
    QString path;
    Actor actor;
    Answer<User> opening; ///< until its answer was taken into `actor`

    // Order of destruction: the writer first, it still posts to the reader.
    std::unique_ptr<WorkspaceThread> reader;
    std::unique_ptr<WorkspaceThread> longReader; ///< made when first needed: a long export must not hold up a list
    std::unique_ptr<WorkspaceThread> searcher; ///< for words among all tickets: nothing else waits for them, nor they for an export
    std::unique_ptr<WorkspaceThread> rehearser; ///< the same for previews of imports, which may take minutes
    std::unique_ptr<WorkspaceThread> writer;
    std::atomic<bool> lookPosted = false;
    AsyncWorkspace* facade = nullptr;
    int writing = 0; ///< writes asked for and not done with; UI thread

    /// Counts a write until the last copy is gone, wherever that happens, and whether it ran or was dropped.
    std::shared_ptr<void> beginWriting();

    void takeOpened();
    /// Has the reader look at the change feed; several calls before it comes to it are one.
    void postLook();
    /// The same answer; when it is a number of rows written, the audit is told of the file.
    Answer<qint64> noted(const ExportNote& note, Answer<qint64> exported);
    WorkspaceThread& madeWhenNeeded(std::unique_ptr<WorkspaceThread>& thread, const QString& name);

    template <typename T, typename Work>
    Answer<T> read(Work work)
    {
        return ask<T>(*reader, WhenStopping::GiveUp, std::move(work));
    }
    template <typename T, typename Work>
    Answer<T> readAtLength(Work work)
    {
        return ask<T>(madeWhenNeeded(longReader, QStringLiteral("workspace-long-reader")), WhenStopping::GiveUp,
                      std::move(work));
    }
    template <typename T, typename Work>
    Answer<T> search(Work work)
    {
        return ask<T>(madeWhenNeeded(searcher, QStringLiteral("workspace-searcher")), WhenStopping::GiveUp,
                      std::move(work));
    }
    template <typename T, typename Work>
    Answer<T> rehearse(Work work)
    {
        return ask<T>(madeWhenNeeded(rehearser, QStringLiteral("workspace-rehearser")), WhenStopping::GiveUp,
                      std::move(work));
    }
    /// Not dropped when the workspace goes away before its turn.
    template <typename T, typename Work>
    Answer<T> writeToTheEnd(Work work)
    {
        return ask<T>(*writer, WhenStopping::RunAll, std::move(work), [this, mark = beginWriting()] { postLook(); });
    }
    /// As writeToTheEnd, of what nobody waits for and calls saving.
    template <typename T, typename Work>
    Answer<T> writeQuietly(Work work)
    {
        return ask<T>(*writer, WhenStopping::RunAll, std::move(work), [this] { postLook(); });
    }
    /// As writeQuietly, in steps between which others write; dropped between two when the workspace goes away.
    template <typename T, typename Step>
    Answer<T> writeInSteps(Step step)
    {
        return std::make_shared<SteppedWork<T, Step>>(*writer, std::move(step), [this] { postLook(); })->begin();
    }
    template <typename T, typename Work>
    Answer<T> write(Work work)
    {
        return ask<T>(*writer, WhenStopping::Finish, std::move(work), [this, mark = beginWriting()] { postLook(); });
    }
};

} // namespace helpdesk
