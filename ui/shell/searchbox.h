// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/querycompletion.h"
#include "ui/base/answers.h"

#include <QLineEdit>
#include <QTextLayout>

class QCompleter;
class QStringListModel;

namespace helpdesk {

struct Colors;

/// How the pieces of search text look: fields, operators and what is not understood.
QList<QTextLayout::FormatRange> searchFormats(const QString& text, const Colors& colors);

/// Where tickets are searched for: the pieces of the text are told apart by colour, and what fits at the cursor is offered
/// while one types. Down shows it at any time; Tab and Enter take what was chosen
/// there. Otherwise Enter searches for what is written, and Tab goes on.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(AsyncWorkspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void left(); ///< Esc, with nothing written

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHint();
    void paintPieces();
    void offer();
    void offerStored(const QueryCompletions& place);
    void show(const QueryCompletions& place, const QStringList& names);
    void fitOffers(const QueryCompletions& place);
    bool takeChosen();
    void take(const QString& name);

    AsyncWorkspace& m_workspace;
    QStringListModel* m_names;
    QCompleter* m_completer;
    Latest m_asking;
};

} // namespace helpdesk
