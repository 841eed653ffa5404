using ParamGen.Core.Model;

namespace ParamGen.Core.Rules;

/// <summary>What a message is filled with.</summary>
internal static class MessageArguments
{
    public static Word[] Of(string layer, object[] texts) => [layer, .. texts.Select(Word.Of)];
}
