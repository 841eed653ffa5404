using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Advice that an input gives rise to, with the layers that take it.</summary>
internal abstract class InputAdvice : AdviceRule
{
    public abstract Problem? Check(Step input);
}
