// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace helpdesk {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::Question)
    };

} // namespace

void ask(QWidget& window, const QString& title, const QString& question, const QString& yes, const QString& no,
         std::function<void()> act)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto* agree = box->addButton(yes, QMessageBox::DestructiveRole);
    auto* keep = box->addButton(no, QMessageBox::RejectRole);
    agree->setObjectName(QStringLiteral("agree"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(agree, &QPushButton::clicked, box, [act = std::move(act)] { act(); });
    box->open();
}

bool mayDiscard(QWidget& window)
{
    QMessageBox box(QMessageBox::Question, Words::tr("Discard the changes?"),
                    Words::tr("What you wrote is not stored yet. Discard it?"), QMessageBox::NoButton, &window);
    const auto* discard = box.addButton(Words::tr("Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(Words::tr("Go on writing"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == discard;
}

} // namespace helpdesk
