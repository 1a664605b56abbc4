// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

class QHeaderView;
class QTableView;

namespace helpdesk {

class TicketListModel;

/// Text begins below the title of the list, not at its edge; the style sheet gives the header the same.
inline constexpr int leadingColumnInset = 12;

/// Which columns of the list of tickets are on show, and how wide. Where the title would have no room beside the chosen
/// ones, number and customer fold into a second line of it, then the state, then what is due; they come back with the room.
class TicketColumns : public QObject {
    Q_OBJECT

public:
    /// `view` has its model already.
    TicketColumns(TicketListModel& model, QTableView& view);

    /// The menu of columns at the header.
    void popUp(const QPoint& global);
    void fitSoon(); ///< gives the title its room once the header is done with what it does
    void fitHeaders(); ///< neither title nor due time is cut, whatever the language and the size of text
    void followText(); ///< columns grow and shrink with the text

    /// Whether the user wants it, on show or folded.
    bool isChosen(int column) const;
    /// The chosen ones from left to right.
    QList<int> chosen() const;
    /// Those of a view instead of the usual ones, which come back by showUsual(). Widths are the user's in both.
    void showOnly(const QList<int>& columns);
    void showUsual();
    /// Whether they are those of a view, as it has them or changed since.
    bool areOfView() const { return m_usual.has_value(); }
    /// Whether it is the leftmost on show.
    bool leads(int column) const;
    bool isFolded() const { return !m_folded.isEmpty(); }
    /// The columns in the second line, in their order.
    QList<int> folded() const;
    bool isShown(int column) const;

    /// The usual ones as the header keeps them, with nothing folded.
    QByteArray saveState();
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void foldedChanged(); ///< rows have another height
    void arranged(); ///< which columns are on show may be another answer now

private:
    /// Which column stands where, of all; and which of them are wanted.
    struct Arrangement {
        QList<int> order;
        QList<int> chosen;
    };

    void setUp();
    Arrangement arrangement() const;
    void arrange(const Arrangement& wanted);
    void fitTitle();
    void choose(int column, bool wanted);
    void unfold();
    void fold(const QList<int>& columns);
    void share(int spare);
    int neededFor(int column) const;
    int widthOf(int column) const;
    int widthOfOthers() const;

    TicketListModel& m_model;
    QTableView& m_view;
    QHeaderView& m_header;
    std::optional<Arrangement> m_usual; ///< while those of a view are on show
    QHash<int, int> m_folded; ///< a folded column and the width it had
    QTimer m_soon;
    int m_digit = 0; ///< the width of one in the font that the columns have the size of
    int m_shared = 0; ///< what the customer has beyond its width, where the titles leave it
    bool m_fitting = false;
    bool m_announced = false; ///< whether something was folded when that was told last
};

} // namespace helpdesk
