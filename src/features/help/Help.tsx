import { Dialog } from '#ui/controls/Dialog.tsx';
import { Sign } from '#ui/symbols/Sign.tsx';
import styles from './Help.module.css';

interface HelpProps {
  readonly onClose: () => void;
  readonly shortcuts: readonly (readonly [keys: string, does: string])[];
}

/** What the app answers, how to read it, and every key. */
export function Help({ onClose, shortcuts }: HelpProps) {
  return (
    <Dialog title="How Fairlead works" onClose={onClose} wide>
      <div className={styles['columns']}>
        <section>
          <h3>Ask</h3>
          <p>
            Choose a ship, by class, hull number or name, or type its dimensions. Every dock on record is then
            held against it on the as-of date: length, beam at the waterline, draft over the sill, lift, and
            any limit the operator states.
          </p>
          <h3>Ask in words</h3>
          <p>
            <kbd>/</kbd> opens the question bar:{' '}
            <em>where can T-AKE dock within 7d of Guam with MSRA on 2026-03-01 if Malacca, Sunda closed</em>.
            It completes as you type, says how it reads the question, and sets it on the panels as one step of
            undo. It knows ships, jobs, homeports, countries, agreements, docks, cranes, days by sea, routes,
            reach and closures, and two places alone: <em>Guam to Yokosuka</em>. “For voyage repair” is the
            job, “with voyage repair” what a yard does. A word it doesn’t know is refused, with the nearest
            that it does; where no yard answers, it names the phrase that leaves none. A question for yards
            takes the place of the filters that are set, and the closures it is asked under that of those in
            force, unless it begins with “also”; “close Malacca” alone closes one more. It finds yards,
            straits, ships and commands by name too.
          </p>
          <h3>Read the answer</h3>
          <ul className={styles['signs']}>
            <li>
              <Sign outline="fits" /> <span>Fits: every known dimension clears, and none is unknown.</span>
            </li>
            <li>
              <Sign outline="fits-with-overhang" />
              <span>Fits with overhang: longer than the dock, within what such docks have taken.</span>
            </li>
            <li>
              <Sign outline="unknown" />
              <span>Not known: a fact is missing. The ledger lists which, under “Check these first”.</span>
            </li>
            <li>
              <Sign outline="does-not-fit" />
              <span>
                Does not fit: even the most generous reading falls short, or the dock is not in service.
              </span>
            </li>
            <li>
              <Sign outline="no-dock" /> <span>No dock on record.</span>
            </li>
          </ul>
          <p>
            Most yards don’t publish the water over their sills, so most verdicts are “not known”. That is an
            answer: it says what to ask the yard.
          </p>
          <h3>By sea</h3>
          <p>
            “Route” finds a way clear of land and names the straits it passes; drag its ends on the chart.
            “Closures” shuts straits or areas and tells what changes, also when that is nothing; the card of a
            strait tells what reopening it alone would save. Straits and lanes are layers; a click on a strait
            opens its card. Distances are for planning, not for navigation.
          </p>
          <h3>Plan</h3>
          <p>
            “Nearest yard by sea”, a layer, colors the water by the yard that is nearest in days among those
            known to fit and allowed, under the closures in force. Point at the sea for yard, days and miles;
            the legend says who takes part, and brings in those not settled.
          </p>
          <p>
            “Shortlist” ranks the yards for a job, says how far the ranking hangs on its weights, and names
            the least that would admit each yard left out, or the filter that hides it. Docks that you book or
            close in “Fleet” count as wait; what nobody knows of any yard takes no part. Beside the miles
            stands the share of her range that they take. “Fleet” shares out docks among ships that wait, with
            a proof, and works out what each partner’s docks add.
          </p>
          <p>
            Put a ship in by class, from a list (CSV or JSON with a column “class”), or on the chart: “Place
            on chart” and click, then drag her mark to move her. Hollow marks have no dock; thin lines are the
            ways by sea. A yard that a rule bars on the day the work would begin takes no part, and the rule
            is named; give each ship her homeport, else nothing is settled. What is not settled counts in
            unless you leave it out. A ship sails round straits that are too small for her. Planning aid, not
            legal advice.
          </p>
          <h3>Trust, but check</h3>
          <p>
            Every number carries a mark. Click it, or press Enter on it, and its sources open: publisher,
            title, date, link, confidence. Copying a number copies its citation.
          </p>
          <dl className={styles['marks']}>
            <div>
              <dt>
                <span className={[styles['mark'], styles['sourced']].join(' ')} />
              </dt>
              <dd>read in a source</dd>
            </div>
            <div>
              <dt>
                <span className={[styles['mark'], styles['computed']].join(' ')} />
              </dt>
              <dd>computed, formula inside</dd>
            </div>
            <div>
              <dt>
                <span className={[styles['mark'], styles['own']].join(' ')} />
              </dt>
              <dd>own knowledge, no source</dd>
            </div>
            <div>
              <dt>
                <span className={[styles['mark'], styles['assumption']].join(' ')} />
              </dt>
              <dd>assumption, yours to change</dd>
            </div>
          </dl>
        </section>
        <section>
          <h3>Keys</h3>
          <table className={styles['keys']}>
            <tbody>
              {shortcuts.map(([keys, does]) => (
                <tr key={keys}>
                  <th scope="row">
                    {keys.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </th>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles['small']}>
            On the chart, arrow keys move and + and − zoom. In the table, arrow keys move between cells, Enter
            opens.
          </p>
          <h3>Keep and share</h3>
          <p>
            Your work is kept in this browser as you go. “Copy link” gives an address that opens this very
            view anywhere; “Save project file” keeps saved filters too. Nothing you do leaves your computer.
          </p>
          <h3>Limits</h3>
          <p>
            A planning aid from open sources. It does not replace a docking plan, a dockmaster or a lawyer.
            Positions are often approximate: the card says how much.
          </p>
        </section>
      </div>
    </Dialog>
  );
}
