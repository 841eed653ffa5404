using System.Text.RegularExpressions;

namespace ParamGen.Docs.Tests;

/// <summary>Turns of phrase that a native engineer of the field would not use, each with what to write.</summary>
internal static class PlainEnglish
{
    private static readonly string[] turns =
    [
        // "one per axis", "multiply-adds per sample"
        @"\bone an? (axis|input|layer|row|file|sample|channel|step)\b",
        @"\b(numbers?|values?|bytes|multiply-adds|samples?|operations|rows?|mistakes?|two) an? "
            + @"(sample|axis|channel|batch|file|second|step)\b",
        @"\bof activations a sample\b",

        // "instead of", "again", "fix", "after", "exactly", "even if"
        @"\bin (the|its|their) stead\b",
        @"\banew\b",
        @"\bmend(s|ed|ing)?\b",
        @"\bbehind\b",
        @"\bjust (so many|as many|once)\b",
        @"\bbe (it|they)\b",
        @"\boutside of\b",
        @"\b(whichever|whoever)\b",
        @"\bwithout a word\b",

        // "is not a model"; "there is no model" is fine
        @"(?<!\bthere )\b(is|are) no (?!(longer|more|fewer|less|different|better|worse)\b)[a-z]",
        @"(?<!\bthere )\b(is|are) none\b(?! of)",
        @"\bnobody (takes|has|else)\b",

        // "is", "comes after", "has"
        @"\bstands? (behind|before|after|at|in|on|between|for all)\b",
        @"\bbears?\b",

        // "outputs", "output shape", "the number of", "rejects", "image", "video", "fraction"
        @"\bgives? what\b",
        @"\bwhat it (takes|gives)\b",
        @"\btakes what\b",
        @"\b(?<!\ba )count of (numbers|axes|inputs|filters|groups|channels|layers|heads|steps)\b",
        @"\banother count\b",
        @"\brefus(e|es|ed|al|ing)\b",
        @"\b(films?|pictures?)\b",
        @"\ba share (of|between|from|is|lies)\b",
        @"\bspeaks? (of|up)\b",

        // American spelling
        @"\b(normal|initial|optim|regular|quant|organ|recogn|summar|visual|minim|maxim|general)is(e[sd]?|ing|ation|ations|er|ers)\b",
        @"\banalyse[sd]?\b",
        @"\b(colour|neighbour|behaviour|favour)\w*",
        @"\b(centre[sd]?|grey|learnt|spelt|whilst|amongst|towards|modell(ed|ing)|labell(ed|ing))\b",
    ];

    private static readonly Regex any = new(
        string.Join('|', turns.Select(turn => $"(?:{turn})")),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The first such turn in a text; null if there is none.</summary>
    public static Match? Find(string text) => any.Match(text) is { Success: true } found ? found : null;
}
