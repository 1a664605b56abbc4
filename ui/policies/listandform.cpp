// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/listandform.h"

#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/wrappinglist.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

void layOut(QDialog& dialog, const ListAndForm& parts)
{
    parts.lead.setWordWrap(true);
    fitToText(parts.list, [&list = parts.list, letters = parts.listLetters](const QFontMetrics& metrics) {
        list.setMinimumWidth(metrics.averageCharWidth() * letters);
    });
    parts.form.setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    auto* acts = new FlowLayout;
    for (auto* button : parts.acts) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addLayout(acts, 1);
    for (auto* button : {&parts.close, &parts.save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(spacing::small);
    right->addWidget(new PageScroll(&parts.form, &dialog), 1);
    right->addWidget(&parts.progress);
    right->addWidget(&parts.message);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(spacing::medium);
    columns->addWidget(&parts.list, 2);
    columns->addLayout(right, 5);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(&parts.lead);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
}

} // namespace helpdesk
