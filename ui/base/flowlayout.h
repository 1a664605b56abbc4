// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace helpdesk {

/// Items in a line, wrapping to the next when the line is full: buttons and pills of unknown length.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Every item as wide as the widest: what wraps stands in columns.
    void setEven(bool even);

    void addItem(QLayoutItem* item) override; ///< takes ownership, as every layout
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    int arrange(const QRect& area, bool move) const;
    int widest() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_even = false;
};

} // namespace helpdesk
