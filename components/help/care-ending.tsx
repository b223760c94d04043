import { Rich } from "@/components/rich";
import type { State } from "@/lib/content/state";
import { Dial } from "./dial";

interface CareEndingProps {
  called: State["called"];
  cites: readonly string[];
}

/** Whom to call today when care that Medicare pays for is about to end. The group's own number stands on the notice: groups change. */
export function CareEnding({ called, cites }: CareEndingProps) {
  return (
    <p>
      <Rich
        text="Is hospital, nursing, home health or hospice care about to end? Call the number on your notice today: before you leave a hospital, elsewhere perhaps by noon.[^medicare-hospital-discharge-appeal][^medicare-service-ending-appeal]"
        cites={cites}
      />{" "}
      No notice, or no number on it? Call 1-800-MEDICARE (<Dial number="1-800-633-4227" />) and ask for the review group
      (QIO) of {called}. (
      <a href="https://www.cms.gov/Medicare/Appeals-and-Grievances/MMCAG/BFCC-QIO-Review.html" rel="noreferrer">
        Medicare’s page on it
      </a>
      )
    </p>
  );
}
