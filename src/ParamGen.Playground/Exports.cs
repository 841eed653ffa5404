using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using ParamGen.Playground.Answers;
using ParamGen.Playground.Editing;
using ParamGen.Playground.Files;
using ParamGen.Playground.Project;

namespace ParamGen.Playground;

/// <summary>What the worker asks. Each answer is JSON; <c>null</c> where there is none.</summary>
[SupportedOSPlatform("browser")]
internal static partial class Exports
{
    private static readonly OpenText text = new();
    private static readonly LightBulb bulb = new(text);

    /// <summary>Takes the text, and checks it.</summary>
    [JSExport]
    public static async Task<string> Update(string newText)
    {
        text.Set(newText);
        return AnswerJson.Write(await Checks.OfAsync(text));
    }

    /// <summary>The summary of a model.</summary>
    [JSExport]
    public static async Task<string> Summary(string model) => AnswerJson.Write(Panes.Summary(await text.ModelAsync(model)));

    /// <summary>The drawing of a model.</summary>
    [JSExport]
    public static async Task<string> Drawing(string model) => AnswerJson.Write(Panes.Drawing(await text.ModelAsync(model)));

    /// <summary>The generated constants of a model.</summary>
    [JSExport]
    public static async Task<string> Constants(string model) => AnswerJson.Write(await ConstantsOf.ModelAsync(text, model));

    /// <summary>What the light bulb offers.</summary>
    [JSExport]
    public static async Task<string> Actions(int from, int to) => AnswerJson.Write(await bulb.OffersAsync(from, to));

    /// <summary>What an offer does.</summary>
    [JSExport]
    public static async Task<string> Apply(int key) => AnswerJson.Write(await bulb.ApplyAsync(key));

    /// <summary>What can stand at a position.</summary>
    [JSExport]
    public static async Task<string> Complete(int position) => AnswerJson.Write(await Completion.AtAsync(text, position));

    /// <summary>What is known of the name at a position.</summary>
    [JSExport]
    public static async Task<string> HoverAt(int position) => AnswerJson.Write(await Hover.AtAsync(text, position));

    /// <summary>Opens a model file, whose slices the worker has.</summary>
    [JSExport]
    public static string Open(string name, [JSMarshalAs<JSType.Number>] long length) =>
        AnswerJson.Write(ModelFiles.Open(new FileSlices(length), name));
}
