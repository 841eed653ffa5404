import { announce, notify } from "../page/announce.js";
import { byId } from "../page/dom.js";
import { linkOf } from "./share-link.js";

export function startShareButton(view) {
  const button = byId("share");
  const label = button.textContent;
  button.addEventListener("click", async () => {
    let link;
    try {
      link = await linkOf(view.state.doc.toString());
    } catch (error) {
      notify(error.message);
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      button.textContent = "Link copied";
      announce("The link is copied. The text of the model is in the link itself.");
      setTimeout(() => { button.textContent = label; }, 2000);
    } catch {
      byId("link-text").value = link;
      byId("link-dialog").showModal();
      byId("link-text").select();
    }
  });
}
