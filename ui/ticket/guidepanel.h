// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/diagnosis.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace helpdesk {

/// Leads through the diagnosis of the ticket on show: the next question, why it is asked, how to find out, its answers, and at
/// the end what to do. Answers that were given stand above it and can be given anew.
class GuidePanel : public QWidget {
    Q_OBJECT

public:
    explicit GuidePanel(QWidget* parent = nullptr);

    /// Shows where the diagnosis stands. `guides`: what may be chosen instead.
    void show(const GuidedDiagnosis& diagnosis);
    void setGuides(const std::vector<Guide>& guides);
    /// While an answer is on its way no other is taken. The buttons stay enabled: a disabled one would lose the focus.
    void setBusy(bool busy) { m_busy = busy; }
    /// To what is to be answered or done next; without that, to whatever may be pressed.
    void focusAnswers();
    /// What is to be answered or done next; null: nothing.
    QWidget* next() const;
    /// How the diagnosis on show ended; nothing while it is under way.
    std::optional<GuideEndKind> end() const;
    bool hasGuide() const { return m_diagnosis.guide != nullptr; }
    /// Of the guide's words; without it, that of the program.
    void setLanguage(const QString& bcp47);

Q_SIGNALS:
    void guideChosen(const QString& guide);
    void answered(const helpdesk::GivenAnswer& given);
    /// The diagnosis ended: what its solution says, to be confirmed in the form of the trigger.
    void solutionFound(const QString& cause, const QString& solution);
    /// Outside the boundaries: what to say, and what the request needs.
    void escalationAdvised(const QString& evidence);
    void articleAsked(const QString& article);
    void moved(); ///< to another question, or to the end

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void clear();
    void putInOrder();
    bool hasFocusWithin() const;
    void chooseGuide(const QString& guide);
    void addProposals();
    void addAnswers();
    void addStep(const GuideStep& step);
    void addHow(const GuideStep& step);
    void addEnd(const GuideEnd& end);
    void addNewer();
    void addOtherGuide();
    QWidget* addRow();
    QString inLanguage(const Bilingual& text) const;
    QString evidence(const GuideEnd& end) const;

    GuidedDiagnosis m_diagnosis;
    std::vector<Guide> m_guides;
    QString m_askedAgain; ///< step whose answer is being changed; empty: none
    QString m_language;
    bool m_busy = false;
    QLabel* m_title;
    QVBoxLayout* m_rows;
    QWidget* m_lastRow = nullptr; ///< of buttons, as long as it is there
};

} // namespace helpdesk
