using ParamGen.Core.Advice;
using ParamGen.Core.Formats.Keras;

namespace ParamGen.Core.Tests.Formats.Keras;

/// <summary>What comes of a file, in a word.</summary>
internal static class KerasResult
{
    /// <summary>The parameters of what is read, <c>15 parameters</c>; of what is refused the rules, each once.</summary>
    public static string Of(string text)
    {
        var read = KerasModelReader.Read(text);
        if (read.Network is not { } network)
            return string.Join(" ", read.Errors.Select(error => error.Rule.Id).Distinct());
        var evaluation = NetworkReview.Of(network);
        return evaluation.Report is { } report
            ? $"{report.TotalParameters} parameters"
            : string.Join(" ", evaluation.Problems.Select(problem => problem.Rule.Id).Distinct());
    }
}
