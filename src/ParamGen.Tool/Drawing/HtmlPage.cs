using System.Security.Cryptography;
using System.Text;
using static ParamGen.Tool.Drawing.SafeText;

namespace ParamGen.Tool.Drawing;

/// <summary>A page with a drawing that shows the details of each box, by itself: it loads nothing.</summary>
internal static class HtmlPage
{
    private const string Style =
        """
        :root{color-scheme:light dark}
        body{margin:0;background:#fff;color:#1b2430}
        body{font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
        main{display:flex;align-items:flex-start}
        .drawing{flex:1;min-width:0;max-height:100vh;overflow:auto;box-sizing:border-box;padding:8px}
        .fit svg{max-width:100%;height:auto}
        aside{position:sticky;top:0;flex:none;width:320px;height:100vh;overflow:auto;background:#fff}
        aside{box-sizing:border-box;padding:16px;border-left:1px solid #d5dce5}
        section{padding:0 16px 16px}
        button{font:inherit;padding:2px 10px}
        h2{margin:16px 0 8px;font-size:16px}
        h3{margin:12px 0 4px;font-size:14px}
        dl{display:grid;grid-template-columns:minmax(0,max-content) minmax(9em,1fr);gap:2px 12px;margin:0 0 12px}
        dt{color:#566273;overflow-wrap:anywhere}
        dd{margin:0;overflow-wrap:anywhere}
        svg [tabindex]{cursor:pointer;outline:none}
        svg [tabindex]:focus .box{stroke-width:3}
        svg .shown .box{stroke:currentColor;stroke-width:3}
        @media (prefers-color-scheme:dark){
        body,aside{background:#0f141a;color:#e8edf3}
        dt{color:#a3b0c0}
        aside{border-color:#2b3542}
        }
        @media (max-width:800px){
        main{display:block}
        aside{top:auto;bottom:0;width:auto;height:auto;max-height:45vh;border:0;border-top:1px solid #8390a2}
        }
        """;

    /// <summary>
    /// Shows the details of the box that was clicked or has the focus, or that the pointer is on; without it they are all below.
    /// </summary>
    private const string Script =
        """
        const panel=document.getElementById('panel'),hint=panel.firstElementChild;
        let chosen=null,shown=null;
        const show=box=>{
        shown?.classList.remove('shown');
        shown=box;
        box?.classList.add('shown');
        panel.replaceChildren(...box?document.getElementById(box.id.replace('box','details')).cloneNode(true).childNodes:[hint]);
        panel.scrollTop=0;
        };
        const choose=box=>show(chosen=box);
        for(const box of document.querySelectorAll('svg [tabindex]')){
        for(const event of ['focus','click'])box.addEventListener(event,()=>choose(box));
        box.addEventListener('pointerenter',event=>{if(event.pointerType==='mouse'&&!chosen)show(box)});
        box.addEventListener('pointerleave',()=>{if(!chosen)show(null)});
        box.addEventListener('keydown',event=>{if(event.key==='Enter'||event.key===' '){event.preventDefault();panel.focus()}});
        }
        document.addEventListener('keydown',event=>{if(event.key==='Escape'){document.activeElement?.blur();choose(null)}});
        const fit=document.getElementById('fit');
        fit.hidden=false;
        fit.addEventListener('click',()=>{
        const fits=document.querySelector('.drawing').classList.toggle('fit');
        fit.setAttribute('aria-pressed',fits);
        });
        """;

    /// <param name="title">What the drawing is of.</param>
    /// <param name="families">The families of its boxes.</param>
    /// <param name="drawing">Its SVG.</param>
    /// <param name="heading">What the details are of.</param>
    /// <param name="details">The details of each box.</param>
    public static string Write(
        string title,
        IReadOnlyList<LayerFamily> families,
        string drawing,
        string heading,
        IEnumerable<IEnumerable<BoxDetails>> details)
    {
        var (style, script) = ((StyleSheet.Of(families) + Style).ReplaceLineEndings("\n"), Script.ReplaceLineEndings("\n"));
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        // Names come from files of others: should one ever get past the escapes, nothing of it runs or loads.
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; ");
        html.Append($"style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.Append($"<title>{Escaped(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n<div class=\"drawing\">\n");
        html.Append("<button id=\"fit\" aria-pressed=\"false\" hidden>Fit to width</button>\n");
        html.Append(drawing);
        html.Append("</div>\n<aside id=\"panel\" tabindex=\"0\" aria-label=\"Details\">");
        html.Append("<p>Point at a box to see its details. A click, or the Tab key, keeps them here; Escape lets them go.</p>");
        html.Append("</aside>\n</main>\n");
        html.Append($"<section>\n<h2>{heading}</h2>\n");
        var number = 0;
        foreach (var ofBox in details)
        {
            html.Append($"<div id=\"details{number++}\">\n");
            foreach (var shown in ofBox)
            {
                html.Append($"<h3>{Escaped(shown.Title)}</h3>\n<dl>");
                foreach (var (name, value) in shown.Rows)
                    html.Append($"<dt>{Escaped(name)}</dt><dd>{Escaped(value)}</dd>");
                html.Append("</dl>\n");
            }

            html.Append("</div>\n");
        }

        return html.Append($"</section>\n<script>{script}</script>\n</body>\n</html>\n").ToString();
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>What a page shows of something in a box.</summary>
/// <param name="Title">What that is.</param>
/// <param name="Rows">All that is known of it, a heading and a value each.</param>
internal readonly record struct BoxDetails(string Title, IReadOnlyList<(string Heading, string Value)> Rows);
