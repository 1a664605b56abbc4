// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/base/answers.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class InlineMessage;
class WrappingCheckBox;

/// One reply to everybody whom an outage hit. Who gets it, and how each of them reads it, is on show before it goes.
class AnswerDialog final : public QDialog {
    Q_OBJECT

public:
    AnswerDialog(AsyncWorkspace& workspace, const Outage& outage, QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void answered(int tickets, int resolved);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addField(QVBoxLayout& layout, QLabel* caption, QWidget* editor);
    OutageAnswer written() const;
    void preview();
    void take(std::vector<OutageAnswerLine> lines);
    void showBody();
    void updateButtons();
    void refuse(const Error& error);
    void start();
    int chosen() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    Outage m_outage;
    std::vector<OutageAnswerLine> m_lines;
    QSet<TicketId> m_leftOut; ///< whose tick was taken away
    QString m_began; ///< the text proposed
    QTimer m_pause; ///< between the last letter and the preview
    Latest m_latest;
    bool m_busy = false;
    QLabel* m_textLabel;
    QPlainTextEdit* m_text;
    QLabel* m_hint;
    WrappingCheckBox* m_resolve;
    QLabel* m_causeLabel;
    QPlainTextEdit* m_cause;
    QLabel* m_solutionLabel;
    QPlainTextEdit* m_solution;
    QLabel* m_listLabel;
    QListWidget* m_list;
    QLabel* m_bodyLabel;
    QLabel* m_body;
    InlineMessage* m_message;
    QPushButton* m_cancel;
    QPushButton* m_send;
};

} // namespace helpdesk
