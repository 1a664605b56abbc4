// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModelTester>
#include <QLoggingCategory>
#include <QSignalSpy>

#include <atomic>

namespace helpdesk {

/// Puts a model under QAbstractItemModelTester and records what it tells its views.
class ModelWatch {
public:
    explicit ModelWatch(QAbstractItemModel& model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
        , layout(&model, &QAbstractItemModel::layoutChanged)
        , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {
        complaints() = 0;
        m_before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& text) {
            if (context.category && qstrcmp(context.category, "qt.modeltest") == 0)
                ++complaints();
            fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
        });
    }
    ModelWatch(const ModelWatch&) = delete;
    ModelWatch& operator=(const ModelWatch&) = delete;
    ~ModelWatch() { qInstallMessageHandler(m_before); }

    /// What QAbstractItemModelTester found wrong so far.
    static int faults() { return complaints(); }

    void forget()
    {
        for (auto* spy : {&inserted, &removed, &moved, &changed, &reset, &layout})
            spy->clear();
    }

    bool isSilent() const
    {
        return inserted.isEmpty() && removed.isEmpty() && moved.isEmpty() && changed.isEmpty() && reset.isEmpty()
            && layout.isEmpty();
    }

    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
    QSignalSpy layout;

private:
    static std::atomic<int>& complaints()
    {
        static std::atomic<int> count = 0;
        return count;
    }

    QAbstractItemModelTester m_tester;
    QtMessageHandler m_before = nullptr;
};

} // namespace helpdesk
