// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/querycompletion.h"
#include "ui/search/storednames.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace helpdesk {

/// A line that offers what fits at its cursor while one types: names of the language and values of the workspace. Down
/// shows it at any time; Tab and Enter take what was chosen there. Otherwise Enter and Tab are the window's.
class OfferLine : public QLineEdit {
    Q_OBJECT

protected:
    explicit OfferLine(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// What stands at the cursor, and what may stand there.
    virtual QueryCompletions placeAt(const QString& text, qsizetype cursor) const = 0;
    /// A value of the workspace, as it stands in this line.
    virtual QString writtenAs(const QString& value) const = 0;

    bool isOffering() const;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void offerStored(const QueryCompletions& place);
    void show(const QueryCompletions& place, const QStringList& names);
    void fitOffers(const QueryCompletions& place);
    bool takeChosen();
    void take(const QString& name);

    QStringListModel* m_names;
    QCompleter* m_completer;
    StoredNames m_stored;
};

} // namespace helpdesk
