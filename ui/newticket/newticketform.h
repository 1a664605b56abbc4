// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace helpdesk {

class CallerPicker;
class CoverageLine;
class InlineMessage;

/// The fields of a new ticket. Enter leads from one to the next; who called and what is chosen fills the rest.
class NewTicketForm : public QWidget {
    Q_OBJECT

public:
    explicit NewTicketForm(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    CallerPicker& caller() { return *m_caller; }
    InlineMessage& warnings() { return *m_warnings; }
    /// Whether this is covered and what it costs, below the choices it depends on; empty: nothing to say yet.
    void showCoverage(const QString& sentence, bool costs);
    void focusTitle();
    void focusContact();

    /// The customer on the line; an invalid one: nobody we know.
    void setCaller(const CallerMatch& match);
    const CallerMatch& match() const { return m_match; }
    /// Fills contacts and subscriptions and proposes the likely ones, unless a draft says which.
    void setDetails(const CustomerDetails& details);
    /// By whose words service, category and problem type are proposed.
    void setGuides(std::vector<Guide> guides);

    /// As it stands; `callerNote` has the words about the caller, known or not.
    NewTicket written() const;
    void restore(const NewTicket& form);
    void clear();
    /// Words that somebody would miss.
    bool hasWords() const;

    ContactId contact() const;
    SubscriptionId subscription() const;
    std::optional<Service> service() const;
    std::optional<Category> category() const;
    Severity severity() const;
    Channel channel() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QLayout* addField(QGridLayout& grid, QWidget* editor, int row, int column, int span);
    void placeChoices(int inLine);
    void fitChoices();
    void connectAll();
    void fillChoices();
    void fillCustomer();
    void proposeService();
    void proposeFromWords();
    void propose(const Guide* guide);
    void retranslate();

    CallerMatch m_match; ///< invalid customer: an unknown caller
    std::optional<CustomerDetails> m_details;
    bool m_restored = false; ///< contact and subscription are those of a draft, also when it had none
    // What somebody chose is not proposed any more.
    bool m_serviceTouched = false;
    bool m_categoryTouched = false;
    bool m_problemTouched = false;
    std::vector<Guide> m_guides;

    CallerPicker* m_caller;
    QComboBox* m_contact;
    QComboBox* m_subscription;
    InlineMessage* m_warnings;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    QLabel* m_likely; ///< what it looks like, in words
    QComboBox* m_service;
    QComboBox* m_category;
    QLineEdit* m_problem;
    QComboBox* m_impact;
    QComboBox* m_urgency;
    QComboBox* m_channel;
    CoverageLine* m_coverage;
    QHash<QLabel*, QWidget*> m_labels;
    std::vector<QLayout*> m_choices; ///< each with its caption
    int m_choicesInLine = 0;
};

} // namespace helpdesk
