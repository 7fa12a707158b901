// Loopt de vragen door en geeft het advies. Werkt in elke browser, op elke site, en in Node.
async function adviceFrom(api) {
  async function ask(name, answers) {
    const response = await fetch(`${api}/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ answers })
    });
    const data = await response.json();
    if (!response.ok) throw new Error(data.detail_nl);
    return data;
  }

  const answers = {};
  for (;;) {
    const { question } = await ask("next", answers);
    if (question === null) break;
    // Hier kiest uw bezoeker; dit voorbeeld neemt steeds het eerste antwoord.
    answers[question.id] = question.options[0].id;
  }
  return ask("advice", answers);
}
