// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evidence/outlook.h"
#include "domain/workflow/trigger.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace helpdesk {

class EvidenceList;
class InlineMessage;
class LinkButton;
class PacketView;
class RoutesPanel;

/// Handing a ticket on: every route as a card, what pays, what has to be at hand, and below the request as it will be pasted. The
/// one primary button says what happens: asking for approval, or noting the number with which it was filed.
class EscalateView : public QWidget {
    Q_OBJECT

public:
    explicit EscalateView(QWidget* parent = nullptr);

    /// RequestEscalation or FileEscalation, with what was typed before and not stored.
    void start(Trigger trigger, const QString& ticketTitle, const QJsonObject& typed);
    Trigger trigger() const { return m_trigger; }
    void show(const EscalationOutlook& outlook, const QString& healthNote);
    /// What the workflow would be given now.
    TriggerInput input() const;
    QString packetLanguage() const;
    const Packet& packet() const;
    /// What is typed and would be lost; the keys are those of fillIn().
    QJsonObject filledIn() const;
    void fillIn(const QJsonObject& values);
    void focusFirst();
    void setBusy(bool busy);
    void showProblem(const QString& text);
    void showEvidenceProblem(const QString& item, const QString& clause);
    void settleEvidence(const QString& item); ///< it is stored
    void say(const QString& sentence); ///< something was done, for example copied

Q_SIGNALS:
    void changed(); ///< inputs: the outlook is another one
    void typedChanged(); ///< what would be lost is more or less than before
    void evidenceKept(const QString& item, const QString& text);
    void severityProposed(helpdesk::Severity severity);
    void saveAsked();
    void submitted(helpdesk::Trigger trigger, const helpdesk::TriggerInput& input);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildPage();
    QWidget* buildMeans();
    QWidget* buildFoot();
    void wire();
    void choose(Route route);
    void showMeans();
    void showOpen();
    void leadToOpen();
    void arrange();
    void submit();
    bool asks() const { return m_trigger == Trigger::RequestEscalation; }
    bool maySubmit() const;
    void retranslate();

    Trigger m_trigger = Trigger::RequestEscalation;
    QString m_ticketTitle;
    EscalationOutlook m_outlook;
    bool m_known = false; ///< the outlook is of this ticket
    bool m_busy = false;
    std::optional<Route> m_route; ///< chosen by hand
    QString m_entitlement; ///< chosen by hand

    QLabel* m_title;
    QPushButton* m_close;
    InlineMessage* m_message;
    QGridLayout* m_columns;
    QGridLayout* m_foot;
    RoutesPanel* m_routes;
    QWidget* m_means;
    QLabel* m_payTitle;
    QComboBox* m_pay;
    QLabel* m_left;
    QCheckBox* m_cost;
    QLabel* m_severity;
    QPushButton* m_lower;
    EvidenceList* m_evidence;
    QLabel* m_approval;
    PacketView* m_packet;
    QLabel* m_numberName;
    QLineEdit* m_number;
    LinkButton* m_open;
    QPushButton* m_submit;
};

} // namespace helpdesk
