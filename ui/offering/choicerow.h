// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/flowlayout.h"
#include "ui/base/tokens.h"

#include <QCheckBox>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace helpdesk {

/// Check boxes beside each other, one for each value that may be chosen; wraps where there is no room.
template <typename E>
class ChoiceRow final : public QWidget {
public:
    template <typename Values>
    ChoiceRow(const Values& values, const QString& name, QWidget* parent)
        : QWidget(parent)
    {
        auto* layout = new FlowLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(spacing::medium);
        for (const auto value : values) {
            auto* box = new QCheckBox(this);
            box->setObjectName(name + QString(keyOf(value)));
            layout->addWidget(box);
            m_boxes.push_back({value, box});
        }
        auto policy = sizePolicy();
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    std::vector<E> chosen() const
    {
        std::vector<E> values;
        for (const auto& [value, box] : m_boxes) {
            if (box->isChecked())
                values.push_back(value);
        }
        return values;
    }
    void choose(const std::vector<E>& values)
    {
        for (const auto& [value, box] : m_boxes)
            box->setChecked(std::find(values.begin(), values.end(), value) != values.end());
    }
    template <typename Words>
    void setTexts(const QString& group, Words words)
    {
        for (const auto& [value, box] : m_boxes) {
            box->setText(words(value));
            box->setAccessibleName(QStringLiteral("%1: %2").arg(group, words(value)));
        }
    }
    QWidget* first() const { return m_boxes.front().second; }

private:
    std::vector<std::pair<E, QCheckBox*>> m_boxes;
};

} // namespace helpdesk
