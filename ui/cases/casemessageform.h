// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace helpdesk {

/// Takes down what was said on a case: who, how, the words, and how it stands there now. What is typed for one case
/// waits while another is looked at.
class CaseMessageForm : public QWidget {
    Q_OBJECT

public:
    explicit CaseMessageForm(QWidget* parent = nullptr);

    void show(const CaseRow& row);
    void focusText();
    /// It is stored: the words for that case are no longer needed.
    void clear(EscalationId leg);
    /// While the answer to what was sent is awaited: nothing is sent twice.
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(const helpdesk::CaseUpdate& update);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void submit();
    void updateStatus();
    void retranslate();

    EscalationId m_leg;
    bool m_busy = false;
    TargetStatus m_status = TargetStatus::None;
    QHash<EscalationId, QString> m_typed;
    QComboBox* m_direction;
    QComboBox* m_channel;
    QLineEdit* m_author;
    QPlainTextEdit* m_text;
    QComboBox* m_statusBox;
    QLabel* m_directionTitle;
    QLabel* m_channelTitle;
    QLabel* m_authorTitle;
    QLabel* m_textTitle;
    QLabel* m_statusTitle;
    QPushButton* m_log;
};

} // namespace helpdesk
