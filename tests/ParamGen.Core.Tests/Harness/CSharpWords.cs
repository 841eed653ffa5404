using ParamGen.Core.Model;
using ParamGen.Core.Outputs;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Tests.Harness;

/// <summary>Messages and titles as they are at an attribute.</summary>
internal static class CSharpWords
{
    extension(Problem problem)
    {
        public string Message => problem.Rule.MessageText(CSharpWording.Instance, [.. problem.Texts]);
    }

    extension(Suggestion suggestion)
    {
        public string TitleText => suggestion.Title.Write(CSharpWording.Instance);
    }

    extension(Rule rule)
    {
        public string TitleText => rule.Title.Write(CSharpWording.Instance);

        public string MessageFormat => rule.Message.WriteFormat(CSharpWording.Instance);
    }
}
